import Bitrix24
import JSONCore
import Logging
import MCP

/// A piece of work whose instructions are counted.
struct MicroBenchmark: Sendable {
    /// Does the work once.
    typealias Work = @Sendable () async throws -> Void

    let name: String
    /// What the work is, in one line.
    let summary: String
    /// Makes everything ready.
    let prepare: @Sendable () async throws -> Work

    static let all = [
        MicroBenchmark(name: "parse", summary: "check and index a page of 50 leads") {
            let page = try await Portal().page
            return {
                guard try JSONDocument(parsing: page, options: .lenient).root["result"]?.count == 50 else {
                    throw Faulty()
                }
            }
        },
        MicroBenchmark(name: "navigate", summary: "find four members in each of 50 leads") {
            let rows = try await Portal().rows
            return {
                var finder = MemberFinder(["ID", "STATUS_ID", "ASSIGNED_BY_ID", "UTM_TERM"])
                var count = 0
                for row in rows {
                    finder.find(in: row)
                    count += finder.marks.count { $0?.isWholeText == true }
                }
                guard count > 50 else { throw Faulty() }
            }
        },
        MicroBenchmark(name: "splice", summary: "copy 50 leads without a member, with another behind") {
            let rows = try await Portal().rows
            return {
                var writer = JSONWriter(capacity: 131_072)
                writer.array { writer in
                    for row in rows {
                        writer.object { writer in
                            writer.members(of: row, except: ["COMMENTS"])
                            writer.member("_meta", "Анна \"Савельева\"")
                        }
                    }
                }
                guard writer.count > 50_000 else { throw Faulty() }
            }
        },
        MicroBenchmark(name: "tree", summary: "make a value of a page of 50 leads and write it") {
            let page = try JSONDocument(parsing: try await Portal().page, options: .lenient)
            return { guard JSONFragment(JSONValue(page.root)).bytes.count > 50_000 else { throw Faulty() } }
        },
        MicroBenchmark(name: "enrichment", summary: "answer getLeads for a program from a page that is at hand") {
            try await answering("getLeads", Portal.question, least: 100_000)
        },
        MicroBenchmark(name: "aggregation", summary: "count and sum all leads by source from rows that are at hand") {
            try await answering("aggregateCrm", Portal.figures, least: 500)
        },
        MicroBenchmark(name: "messages", summary: "answer ping, tools/list and initialize") {
            let server = MCPServer(content: try Portal().content(), logger: .silent)
            let caller = Caller(logger: .silent)
            let messages = [
                #"{"jsonrpc":"2.0","id":1,"method":"ping"}"#,
                #"{"jsonrpc":"2.0","id":"two","method":"tools/list","params":{}}"#,
                #"{"jsonrpc":"2.0","id":3,"method":"initialize","params":{"protocolVersion":"2025-06-18"}}"#,
            ]
            .map { Array($0.utf8) }
            return {
                for message in messages {
                    guard case .message(let incoming) = Inbound(parsing: message),
                        server.immediateResult(incoming, from: caller)?.result != nil
                    else { throw Faulty() }
                }
            }
        },
        MicroBenchmark(name: "dispatch", summary: "send 100 calls one after the other") {
            let client = try Portal().client(pace: .open)
            return {
                for number in 1...100 { _ = try await client.call("crm.lead.list", Portal.lead(number)) }
            }
        },
        MicroBenchmark(name: "pacing", summary: "let 100 calls at once wait for their turns and share batches") {
            let portal = try Portal()
            return {
                let client = try portal.client(pace: .usual)
                try await withThrowingTaskGroup { group in
                    for number in 1...100 {
                        group.addTask { _ = try await client.call("crm.lead.list", Portal.lead(number)) }
                    }
                    try await group.waitForAll()
                }
            }
        },
    ]

    /// Calls a tool for a program, on a portal that has been asked the same before.
    ///
    /// - Parameter least: How many bytes the answer has at least.
    private static func answering(_ tool: String, _ question: JSONValue, least: Int) async throws -> Work {
        let tool = try Portal().tool(tool)
        let context = RequestContext(audience: .program, logger: .silent)
        let work: Work = {
            let result = try await tool.call(question, for: context)
            guard result.pieces.reduce(0, { $0 + $1.count }) > least else { throw Faulty() }
        }
        try await work()
        return work
    }

    /// That the work gave something else than it should.
    struct Faulty: Error {}
}

extension Logger {
    static let silent = Logger(label: "micro") { _ in SwiftLogNoOpLogHandler() }
}
