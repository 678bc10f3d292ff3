import Hummingbird
import NIOCore
import Testing

@testable import MCPProxy

/// The legacy era, where a server may keep a session and forget it.
struct SessionTests {
    private static let initialize =
        #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-06-18"}}"#
    private static let initialized = #"{"jsonrpc":"2.0","method":"notifications/initialized"}"#
    private static let welcome = #"{"jsonrpc":"2.0","id":0,"result":{"protocolVersion":"2025-03-26"}}"#

    @Test func `carries what was agreed on, and sends nothing before it is`() async throws {
        let server = ScriptedServer()

        _ = try await server.run { exchange, _ in
            if exchange.body.contains("initialize\"") { return .text(Self.welcome, headers: ["Mcp-Session-Id": "s1"]) }
            return exchange.body.contains("initialized") ? Response(status: .accepted) : .text(#"{"id":1,"result":{}}"#)
        } _: { url in
            try await ProxyDialogue.all([Self.initialize, Self.initialized, self.ping(1)], from: url)
        }

        #expect(server.exchanges.map(\.body) == [Self.initialize, Self.initialized, ping(1)])
        #expect(server.exchanges.map { $0.header("MCP-Protocol-Version") } == [nil, "2025-03-26", "2025-03-26"])
        #expect(server.exchanges.map { $0.header("Mcp-Session-Id") } == [nil, "s1", "s1"])
    }

    @Test func `opens a forgotten session again, once for all that find it gone`() async throws {
        let server = ScriptedServer()
        let arrivals = Meeting(of: 2)

        let answers = try await server.run { exchange, number in
            if exchange.body == Self.initialize {
                return .text(Self.welcome, headers: ["Mcp-Session-Id": number == 0 ? "old" : "new"])
            }
            if exchange.body == Self.initialized { return Response(status: .accepted) }
            guard exchange.header("Mcp-Session-Id") == "new" else {
                await arrivals.wait()
                return .text("gone", type: "text/plain", status: .notFound)
            }
            return .text(#"{"id":\#(exchange.body.contains(#""id":1"#) ? 1 : 2),"result":{}}"#)
        } _: { url in
            try await ProxyDialogue.all([Self.initialize, Self.initialized, self.ping(1), self.ping(2)], from: url)
        }

        #expect(answers.first == Self.welcome)
        #expect(answers.dropFirst().sorted() == [#"{"id":1,"result":{}}"#, #"{"id":2,"result":{}}"#])
        #expect(server.exchanges.filter { $0.body == Self.initialize }.count == 2)
        #expect(server.exchanges.filter { $0.body == Self.initialized }.count == 2)
        #expect(server.exchanges.filter { $0.body == ping(1) }.count == 2)
    }

    @Test func `gives up on a session that is gone again at once`() async throws {
        let server = ScriptedServer()

        let answers = try await server.run { exchange, _ in
            if exchange.body == Self.initialize { return .text(Self.welcome, headers: ["Mcp-Session-Id": "s"]) }
            if exchange.body == Self.initialized { return Response(status: .accepted) }
            return .text("gone", type: "text/plain", status: .notFound)
        } _: { url in
            try await ProxyDialogue.all([Self.initialize, Self.initialized, self.ping(1)], from: url)
        }

        #expect(answers.count == 2)
        #expect(answers.last?.contains("HTTP 404") == true)
        #expect(server.exchanges.filter { $0.body == ping(1) }.count == 2)
    }

    @Test func `takes a 404 for what it is where there is no session`() async throws {
        let server = ScriptedServer()

        let answers = try await server.run { exchange, _ in
            exchange.body == Self.initialize
                ? .text(Self.welcome) : .text("no", type: "text/plain", status: .notFound)
        } _: { url in
            try await ProxyDialogue.all([Self.initialize, self.ping(1)], from: url)
        }

        #expect(answers.last?.contains("HTTP 404") == true)
        #expect(server.exchanges.count == 2)
    }

    private func ping(_ id: Int) -> String { #"{"jsonrpc":"2.0","id":\#(id),"method":"ping"}"# }
}

/// Lets nobody pass before all have come.
private actor Meeting {
    private var missing: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(of count: Int) {
        missing = count
    }

    func wait() async {
        missing -= 1
        guard missing > 0 else {
            for continuation in waiting { continuation.resume() }
            waiting = []
            return
        }
        await withCheckedContinuation { waiting.append($0) }
    }
}
