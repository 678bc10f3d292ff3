import Hummingbird
import JSONCore
import NIOCore
import Testing

@testable import MCPProxy

/// Servers that go away, requests that are withdrawn, and the end of the input.
@Suite(.timeLimit(.minutes(1)))
struct EndingTests {
    private static let meta =
        #""_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{}}"#

    @Test func `answers for a server that is not there when the time is up`() async throws {
        let url = try await ScriptedServer().run { _, _ in
            Response(status: .ok)
        } _: {
            $0
        }

        let rest = try await ProxyDialogue(url, clock: HastyClock()).run { dialogue in
            dialogue.send(#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#)
            dialogue.send(self.request("a", "tools/call"))
            let answer = try JSONValue(JSONDocument(parsing: try #require(await dialogue.next())).root)
            #expect(answer["id"] == "a")
            #expect(answer["error"]?["code"]?.int == -32603)
            let message = try #require(answer["error"]?["message"]?.string)
            for word in [url, "connection refused", "MCP_PROXY_BASE_URL"] { #expect(message.contains(word)) }
        }

        #expect(rest.isEmpty)
    }

    @Test func `says that a host is unknown`() async throws {
        let url = "http://nowhere.invalid:8000/mcp"

        _ = try await ProxyDialogue(url, timeout: .seconds(1), clock: HastyClock()).run { dialogue in
            dialogue.send(self.request("a", "ping"))
            let answer = try #require(await dialogue.next())
            #expect(answer.contains(url) && answer.contains("cannot be reached"))
        }
    }

    @Test func `does not try again what will not become better`() async throws {
        let answers = try await ScriptedServer().run { _, _ in
            Response(status: .ok)
        } _: { url in
            try await ProxyDialogue.all(
                [self.request("a", "tools/list")],
                from: url.replacing("http:", with: "https:"),
                timeout: .seconds(3600)
            )
        }

        #expect(answers.count == 1)
        #expect(answers.first?.contains("cannot be trusted") == true)
    }

    @Test(arguments: [("tools/list", 3, "result"), ("tools/call", 1, "may have been carried out")])
    func `repeats what broke off only where that does no harm`(
        method: String,
        tries: Int,
        word: String
    ) async throws {
        let server = ScriptedServer()

        let answers = try await server.run { _, number in
            guard number < 2 else { return .text(#"{"id":"a","result":{}}"#) }
            let parts = AsyncThrowingStream<String, any Error>.makeStream()
            parts.continuation.yield(": here\n\n")
            parts.continuation.finish(throwing: Broken())
            return .events(parts.stream)
        } _: { url in
            try await ProxyDialogue.all([self.request("a", method)], from: url)
        }

        #expect(answers.count == 1)
        #expect(answers.first?.contains(word) == true)
        #expect(server.exchanges.count == tries)
    }

    @Test func `waits for a server that what stands before it misses`() async throws {
        let server = ScriptedServer()

        let answers = try await server.run { _, number in
            number < 2
                ? .text("<html>", type: "text/html", status: .badGateway) : .text(#"{"id":"a","result":{}}"#)
        } _: { url in
            try await ProxyDialogue.all([self.request("a", "tools/list")], from: url)
        }

        #expect(answers == [#"{"id":"a","result":{}}"#])
        #expect(server.exchanges.count == 3)
    }

    @Test func `closes the exchange of a modern request that is withdrawn`() async throws {
        let arrivals = AsyncStream<Void>.makeStream()
        let gate = AsyncStream<Void>.makeStream()
        let server = ScriptedServer()

        let rest = try await server.run { exchange, _ in
            guard exchange.body.contains("tools/call") else { return .text(#"{"id":"2","result":{}}"#) }
            arrivals.continuation.yield()
            for await _ in gate.stream { break }
            return .text(#"{"id":"a","result":{}}"#)
        } _: { url in
            defer { gate.continuation.finish() }
            return try await ProxyDialogue(url, timeout: .seconds(3600)).run { dialogue in
                dialogue.send(self.request("a", "tools/call"))
                for await _ in arrivals.stream { break }
                dialogue.send(#"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":"a"}}"#)
                dialogue.send(self.request("2", "ping"))
                #expect(await dialogue.next() == #"{"id":"2","result":{}}"#)
            }
        }

        #expect(rest.isEmpty)
        #expect(server.exchanges.count == 2)
    }

    @Test func `tells the server of a legacy request that is withdrawn`() async throws {
        let arrivals = AsyncStream<Void>.makeStream()
        let gate = AsyncStream<Void>.makeStream()
        let cancellation = #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}"#
        let server = ScriptedServer()

        _ = try await server.run { exchange, _ in
            guard exchange.body != cancellation else {
                gate.continuation.finish()
                return Response(status: .accepted)
            }
            arrivals.continuation.yield()
            for await _ in gate.stream { break }
            return .text(#"{"id":1,"result":{}}"#)
        } _: { url in
            try await ProxyDialogue(url, timeout: .seconds(3600)).run { dialogue in
                dialogue.send(#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"greet"}}"#)
                for await _ in arrivals.stream { break }
                dialogue.send(cancellation)
            }
        }

        #expect(server.exchanges.last?.body == cancellation)
    }

    @Test func `does not try a legacy request again that is withdrawn`() async throws {
        let arrivals = AsyncStream<Void>.makeStream()
        let server = ScriptedServer()

        let rest = try await server.run { exchange, _ in
            guard exchange.body.contains("ping") else { return Response(status: .accepted) }
            arrivals.continuation.yield()
            return Response(status: .serviceUnavailable)
        } _: { url in
            try await ProxyDialogue(url, timeout: .seconds(3600)).run { dialogue in
                dialogue.send(#"{"jsonrpc":"2.0","id":1,"method":"ping"}"#)
                for await _ in arrivals.stream { break }
                dialogue.send(#"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}"#)
            }
        }

        #expect(rest.isEmpty)
    }

    @Test(arguments: [("tools/call", HastyClock() as any Clock<Duration>), ("subscriptions/listen", ContinuousClock())])
    func `the end of the input ends what does not end`(method: String, clock: any Clock<Duration>) async throws {
        let arrivals = AsyncStream<Void>.makeStream()
        let gate = AsyncStream<Void>.makeStream()

        let rest = try await ScriptedServer().run { _, _ in
            arrivals.continuation.yield()
            for await _ in gate.stream { break }
            return .text(#"{"id":"a","result":{}}"#)
        } _: { url in
            defer { gate.continuation.finish() }
            return try await ProxyDialogue(url, timeout: .seconds(3600), clock: clock).run { dialogue in
                dialogue.send(self.request("a", method))
                for await _ in arrivals.stream { break }
            }
        }

        #expect(rest.isEmpty)
    }

    private func request(_ id: String, _ method: String) -> String {
        #"{"jsonrpc":"2.0","id":"\#(id)","method":"\#(method)","params":{"name":"greet",\#(Self.meta)}}"#
    }
}

private struct Broken: Error {}
