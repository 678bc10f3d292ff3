import Hummingbird
import HummingbirdTesting
import JSONCore
import MCP
import MCPTesting
import NIOCore
import Testing

@testable import MCPHTTP

/// What one principal does stays hidden from another and out of its reach.
@Suite(.timeLimit(.minutes(1)))
struct PrincipalsTests {
    @Test func `a task is its principal's alone`() async throws {
        try await Self.withServer { server, port in
            let created = try await Self.post(Self.call("labour"), as: "ann", port: port)
            let task = try #require(created["result"]?["taskId"]?.string)
            let events = try await Self.listen(to: task, as: "bob", port: port) {
                for (method, params) in [
                    ("tasks/get", [:]), ("tasks/update", ["inputResponses": [:]]), ("tasks/cancel", [:]),
                ] as [(String, JSONObject)] {
                    let message = Self.modern(method, params, name: task)
                    #expect(try await Self.post(message, as: "bob", port: port)["error"]?["code"] == -32602)
                }
                let seen = try await Self.post(Self.modern("tasks/get", name: task), as: "ann", port: port)
                #expect(seen["result"]?["status"] == "working")
                _ = try await Self.post(Self.modern("tasks/cancel", name: task), as: "ann", port: port)
                server.replace(content: try SampleContent.content())
            }
            #expect(events.contains("notifications/tools/list_changed"))
            #expect(!events.contains("notifications/tasks"))
        }
    }

    @Test func `the state of a request opens for nobody else`() async throws {
        try await Self.withServer { _, port in
            let first: JSONObject = [
                "inputResponses": ["name": ["action": "accept", "content": ["name": "Ann"]]]
            ]
            let asked = try await Self.post(Self.call("interview", first), as: "ann", port: port)
            let state = try #require(asked["result"]?["requestState"]?.string)
            let last: JSONObject = [
                "inputResponses": ["sure": ["action": "accept", "content": ["sure": true]]],
                "requestState": .string(state),
            ]

            let stolen = try await Self.post(Self.call("interview", last), as: "bob", port: port)
            #expect(stolen["error"]?["code"] == -32602)
            let own = try await Self.post(Self.call("interview", last), as: "ann", port: port)
            #expect(own["result"]?["content"]?[0]?["text"]?.string?.hasPrefix("Ann is sure") == true)
        }
    }

    @Test func `a question of a session is answered by nobody else`() async throws {
        try await Self.withServer { _, port in
            let opened = try await RawClient.exchange(Self.initialize.http(as: "ann"), port: port)
            let id = try #require(opened.value(of: "Mcp-Session-Id"))
            let call = PostedMessage(
                #"{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"interview"}}"#,
                ["Mcp-Session-Id": id]
            )
            let answer = #"{"jsonrpc":"2.0","id":1,"result":{"action":"decline"}}"#
            let cancellation = #"{"jsonrpc":"2.0","id":1,"result":{"action":"cancel"}}"#
            let text = try await RawClient.with(port: port) { send, received in
                try await send(call.http(as: "ann"))
                var text = ""
                for try await bytes in received {
                    let isAsked = text.contains("elicitation/create")
                    text += String(buffer: bytes)
                    guard !isAsked, text.contains("elicitation/create") else { continue }
                    let forged = PostedMessage(answer, ["Mcp-Session-Id": id]).http(as: "bob")
                    #expect(try await RawClient.exchange(forged, port: port).contains(" 404 "))
                    let loose = PostedMessage(answer).http(as: "bob")
                    #expect(try await RawClient.exchange(loose, port: port).contains(" 202 "))
                    let own = PostedMessage(cancellation, ["Mcp-Session-Id": id])
                    #expect(try await RawClient.exchange(own.http(as: "ann"), port: port).contains(" 202 "))
                }
                return text
            }
            #expect(text.contains("No name: cancel."))
        }
    }

    // MARK: - Messages

    private static let initialize = PostedMessage(
        #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25","#
            + #""capabilities":{"elicitation":{}},"clientInfo":{"name":"test","version":"1"}}}"#
    )

    private static func call(_ tool: String, _ more: JSONObject = [:]) -> PostedMessage {
        var params = more
        params["name"] = .string(tool)
        return modern("tools/call", params, name: tool)
    }

    private static func modern(_ method: String, _ params: JSONObject = [:], name: String?) -> PostedMessage {
        var meta = InProcessClient.meta(for: .latest).object ?? [:]
        var capabilities = ClientCapability.tasks.declaration
        capabilities["elicitation"] = [:]
        meta["io.modelcontextprotocol/clientCapabilities"] = .object(capabilities)
        var params = params
        params["_meta"] = .object(meta)
        if let name, method.hasPrefix("tasks/") { params["taskId"] = .string(name) }
        let message: JSONValue = ["jsonrpc": "2.0", "id": 1, "method": .string(method), "params": .object(params)]
        var headers = ["MCP-Protocol-Version": "2026-07-28", "Mcp-Method": method]
        headers["Mcp-Name"] = name
        return PostedMessage(message.text, headers)
    }

    private static func post(_ message: PostedMessage, as name: String, port: Int) async throws -> JSONValue {
        let answer = try await RawClient.exchange(message.http(as: name), port: port)
        let body = answer.split(separator: "\r\n\r\n", maxSplits: 1).last ?? ""
        return try JSONValue(parsing: String(body))
    }

    /// What somebody who listens to a task and to the list of tools is told, up to when that list has changed.
    private static func listen(
        to task: String,
        as name: String,
        port: Int,
        while body: @Sendable () async throws -> Void
    ) async throws -> String {
        let wanted: JSONObject = ["notifications": ["taskIds": [.string(task)], "toolsListChanged": true]]
        return try await RawClient.with(port: port) { send, received in
            try await send(modern("subscriptions/listen", wanted, name: nil).http(as: name))
            var text = ""
            for try await bytes in received {
                let hasBegun = text.contains("acknowledged")
                text += String(buffer: bytes)
                if !hasBegun, text.contains("acknowledged") { try await body() }
                if text.contains("list_changed\"") { break }
            }
            return text
        }
    }

    private static func withServer(_ test: @escaping @Sendable (MCPServer, Int) async throws -> Void) async throws {
        let content = try SampleConversation.content(gate: PlaceLimit(0))
        let server = MCPServer(content: content, logger: .silent)
        let settings = HTTPServerSettings(port: 0, tokens: ["ann": "token-of-ann", "bob": "token-of-bob"])
        let application = makeApplication(server: server, settings: settings, logger: .silent)
        try await application.test(.live) { client in try await test(server, try #require(client.port)) }
    }
}

/// A message as it is posted over a connection of its own.
private struct PostedMessage: Sendable {
    var body: String
    var headers: [String: String]

    init(_ body: String, _ headers: [String: String] = [:]) {
        self.body = body
        self.headers = headers
    }

    func http(as name: String) -> String {
        let fields = headers.map { "\($0): \($1)\r\n" }.joined()
        return "POST /mcp HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n"
            + "Accept: application/json, text/event-stream\r\nAuthorization: Bearer token-of-\(name)\r\n"
            + "Content-Length: \(body.utf8.count)\r\n\(fields)\r\n\(body)"
    }
}

extension String {
    /// The value of a header of an HTTP message.
    fileprivate func value(of header: String) -> String? {
        split(separator: "\r\n").first { $0.lowercased().hasPrefix(header.lowercased() + ": ") }
            .map { String($0.dropFirst(header.count + 2)) }
    }
}
