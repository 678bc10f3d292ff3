import Bitrix24
import JSONCore
import MCP
import Testing

@testable import Bitrix24Tools

/// Walks through whole lists in steps of many sizes, on a portal whose equal rows stand in another order on each page.
struct WalkTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let tool: any ListTool
        /// An order that leaves most rows equal, where the portal can sort by two fields.
        let order: JSONObject?

        var testDescription: String { "\(tool.name) by \(order.map { JSONValue.object($0).text } ?? "default")" }
    }

    private static let cases: [Case] = [
        Case(tool: LeadList(), order: nil),
        Case(tool: LeadList(), order: ["STATUS_ID": "ASC"]),
        Case(tool: DealList(), order: nil),
        Case(tool: DealList(), order: ["CATEGORY_ID": "DESC", "STAGE_ID": "ASC"]),
        Case(tool: ContactList(), order: ["TYPE_ID": "ASC"]),
        Case(tool: CompanyList(), order: ["COMPANY_TYPE": "DESC"]),
        Case(tool: TaskList(), order: nil),
        Case(tool: TaskList(), order: ["PRIORITY": "DESC"]),
        Case(tool: UserList(), order: nil),
    ]
    private static let portal = try? TestPortal(scattersTies: true)

    @Test(arguments: cases)
    func `neither skips nor repeats a row`(example: Case) async throws {
        let portal = try #require(Self.portal)
        let whole = try await whole(of: example, in: portal)

        var steps = Steps(seed: UInt64(whole.count))
        for _ in 0..<3 {
            let first = steps.number(in: 0...whole.count + 3)
            var walked: [String] = []
            var next: Int? = first
            while let start = next {
                var arguments: JSONObject = ["start": .int(start), "limit": .int(steps.number(in: 20...130))]
                if steps.number(in: 0...2) > 0 { arguments["select"] = ["ID"] }
                if steps.number(in: 0...1) == 0 { arguments["maxBytes"] = .int(steps.number(in: 12_000...40_000)) }
                let answer = try await call(example, arguments, in: portal)
                walked += answer.ids
                next = answer["pagination"]?["next"]?.int
                try #require(next ?? .max > start, "\(arguments)")
                #expect(answer["pagination"]?["fetched"]?.int == answer.rows.count)
                #expect(answer["result"]?["next"]?.int == next)
            }
            #expect(walked == Array(whole.dropFirst(first)), "from \(first)")
        }
    }

    /// The numbers in the case's order, which are those that the portal has.
    private func whole(of example: Case, in portal: TestPortal) async throws -> [String] {
        let answer = try await call(example, ["limit": 500, "maxBytes": 10_000_000], in: portal)
        let dialect = example.tool.kind.dialect
        var known: [String] = []
        var start: Int? = 0
        while let offset = start {
            let page = try await portal.context.client.call(
                example.tool.kind.list,
                dialect.parameters(select: [], filter: [:], order: ["ID": "ASC"], start: offset)
            )
            known += try example.tool.kind.rows(of: page).compactMap { ($0["ID"] ?? $0["id"])?.code }
            start = page.next
        }
        #expect(answer.ids.sorted() == known.sorted())
        #expect(answer.ids.count > 10)
        return answer.ids
    }

    private func call(_ example: Case, _ arguments: JSONObject, in portal: TestPortal) async throws -> TestAnswer {
        var arguments = arguments
        arguments["order"] = example.order.map(JSONValue.object)
        return try await call(example.tool, arguments, in: portal)
    }

    private func call(_ tool: some ListTool, _ arguments: JSONObject, in portal: TestPortal) async throws -> TestAnswer
    {
        try await portal.call(tool, .object(arguments))
    }
}

/// The same steps each time.
private struct Steps {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func number(in range: ClosedRange<Int>) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return range.lowerBound + Int(state % UInt64(range.count))
    }
}
