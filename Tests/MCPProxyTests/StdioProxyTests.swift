import HTTPTypes
import Hummingbird
import JSONCore
import NIOCore
import Testing

@testable import MCPProxy

struct StdioProxyTests {
    private static let meta =
        #""_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{}}"#
    private static let ping = #"{"jsonrpc":"2.0","id":1,"method":"ping"}"#
    private static let call = #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"greet"}}"#

    @Test func `passes a modern message and its answer on untouched`() async throws {
        let line = #"{ "jsonrpc":"2.0", "id":"ы", "method":"tools/call","params":{"name":"приветствие",\#(Self.meta)}}"#
        let answer = #"{"jsonrpc": "2.0","id":"\u044b",  "result":{"number":1.50}}"#
        let server = ScriptedServer()

        let answers = try await server.run { _, _ in
            .text(answer)
        } _: { url in
            try await ProxyDialogue.all([line], from: url, token: "0123456789abcdef")
        }

        #expect(answers == [answer])
        let exchange = try #require(server.exchanges.first)
        #expect(exchange.body == line)
        #expect(exchange.header("MCP-Protocol-Version") == "2026-07-28")
        #expect(exchange.header("Mcp-Method") == "tools/call")
        #expect(exchange.header("Mcp-Name") == "=?base64?0L/RgNC40LLQtdGC0YHRgtCy0LjQtQ==?=")
        #expect(exchange.header("Accept") == "application/json, text/event-stream")
        #expect(exchange.header("Content-Type") == "application/json")
        #expect(exchange.header("Authorization") == "Bearer 0123456789abcdef")
    }

    @Test func `writes an answer with line breaks on one line`() async throws {
        let answers = try await ScriptedServer().run { _, _ in
            .text("{\r\n  \"jsonrpc\": \"2.0\",\n  \"id\": 1,\n  \"result\": {}\n}\n")
        } _: { url in
            try await ProxyDialogue.all([Self.ping], from: url)
        }

        #expect(answers == [#"{    "jsonrpc": "2.0",   "id": 1,   "result": {} }"#])
    }

    @Test func `passes events on as they come`() async throws {
        let parts = AsyncThrowingStream<String, any Error>.makeStream()
        let progress = #"{"jsonrpc":"2.0","method":"notifications/progress","params":{"progress":1}}"#
        let result = #"{"jsonrpc":"2.0","id":1,"result":{}}"#
        parts.continuation.yield(": hello\n\ndata: \(progress)\n\ndata: broken\n\n")

        let rest = try await ScriptedServer().run { _, _ in
            .events(parts.stream)
        } _: { url in
            try await ProxyDialogue(url).run { dialogue in
                dialogue.send(Self.call)
                #expect(await dialogue.next() == progress)
                parts.continuation.yield("event: message\ndata: \(result)\n\n")
                parts.continuation.finish()
            }
        }

        #expect(rest == [result])
    }

    @Test func `answers come as they are ready, not in the order of the requests`() async throws {
        let gate = AsyncStream<Void>.makeStream()

        let rest = try await ScriptedServer().run { exchange, _ in
            if exchange.body.contains(#""id":1"#) { for await _ in gate.stream { break } }
            return .text(exchange.body.contains(#""id":1"#) ? #"{"id":1,"result":{}}"# : #"{"id":2,"result":{}}"#)
        } _: { url in
            try await ProxyDialogue(url).run { dialogue in
                dialogue.send(Self.ping)
                dialogue.send(#"{"jsonrpc":"2.0","id":2,"method":"ping"}"#)
                #expect(await dialogue.next() == #"{"id":2,"result":{}}"#)
                gate.continuation.yield()
            }
        }

        #expect(rest == [#"{"id":1,"result":{}}"#])
    }

    @Test func `writes nothing for what wants no answer`() async throws {
        let lines = [
            #"{"jsonrpc":"2.0","method":"notifications/initialized"}"#, #"{"jsonrpc":"2.0","id":"s","result":{}}"#,
        ]
        let server = ScriptedServer()

        let answers = try await server.run { _, number in
            number == 0 ? Response(status: .accepted) : .text("no", type: "text/plain", status: .badRequest)
        } _: { url in
            try await ProxyDialogue.all(lines, from: url)
        }

        #expect(answers.isEmpty)
        #expect(server.exchanges.map(\.body) == lines)
    }

    @Test func `answers what is no JSON itself and goes on`() async throws {
        let answers = try await ScriptedServer().run { _, _ in
            .text(#"{"id":1,"result":{}}"#)
        } _: { url in
            try await ProxyDialogue.all(
                ["{broken", "", String(repeating: "x", count: 4_200_000), Self.ping],
                from: url
            )
        }

        #expect(answers.count == 3)
        #expect(answers.contains { $0.contains("-32700") })
        #expect(answers.contains { $0.contains("-32600") && $0.contains("too long") })
        #expect(answers.contains(#"{"id":1,"result":{}}"#))
    }

    @Test func `passes an error on that says which request it is for`() async throws {
        let body = #"{"jsonrpc":"2.0","id":1,"error":{"code":-32601,"message":"no","data":{"x":1}}}"#

        let answers = try await ScriptedServer().run { _, _ in
            .text(body, status: .notFound)
        } _: { url in
            try await ProxyDialogue.all([Self.ping], from: url)
        }

        #expect(answers == [body])
    }

    @Test(arguments: [
        (
            401, "application/json", #"{"jsonrpc":"2.0","error":{"code":-32600,"message":"Token."}}"#,
            "SERVER_AUTH_TOKEN"
        ),
        (404, "text/html", "<html>", "MCP_PROXY_BASE_URL"), (413, "text/plain", "", "Send less"),
        (403, "text/plain", "", "SERVER_ALLOWED_HOSTS"), (500, "text/html", "<html>", "log"),
        (400, "application/json", #"{"jsonrpc":"2.0","error":{"code":-32700,"message":"Duplicate."}}"#, "Duplicate."),
        (200, "text/html", "<html>", "text/html"), (200, "application/json", "{", "not JSON"),
        (200, "application/json", #"{"status":"ok"}"#, "something else"),
        (200, "application/json", #"{"jsonrpc":"2.0","id":"other","result":{}}"#, "something else"),
        (200, "application/json", #"{"jsonrpc":"2.0","id":null,"error":{"code":-1,"message":""}}"#, "something else"),
        (202, "application/json", "", "without a body"), (308, "text/plain", "", "redirects"),
    ])
    func `says what a server answers that is no answer`(
        status: Int,
        type: String,
        body: String,
        word: String
    ) async throws {
        let (url, answers) = try await ScriptedServer().run { _, _ in
            .text(body, type: type, status: HTTPResponse.Status(code: status))
        } _: { url in
            (url, try await ProxyDialogue.all([Self.call], from: url))
        }

        let answer = try JSONValue(JSONDocument(parsing: try #require(answers.first)).root)
        let message = try #require(answer["error"]?["message"]?.string)
        #expect(answers.count == 1)
        #expect(answer["id"] == 1)
        #expect(answer["error"]?["code"]?.int == (status == 400 ? -32700 : -32603))
        #expect(message.contains(url) && message.contains(word))
        #expect(message.contains("\(status)") || status == 200)
    }

    @Test func `refuses an id that is still running`() async throws {
        let gate = AsyncStream<Void>.makeStream()

        let rest = try await ScriptedServer().run { _, _ in
            for await _ in gate.stream { break }
            return .text(#"{"id":1,"result":{}}"#)
        } _: { url in
            try await ProxyDialogue(url).run { dialogue in
                dialogue.send(Self.ping)
                dialogue.send(Self.ping)
                #expect(await dialogue.next()?.contains("still running") == true)
                gate.continuation.yield()
            }
        }

        #expect(rest == [#"{"id":1,"result":{}}"#])
    }
}
