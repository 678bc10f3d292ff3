import HTTPTypes
import JSONCore
import MCP
import MCPHTTP
import NIOCore
import Testing

struct MCPEndpointTests {
    @Test func `serves a legacy client without a session`() async throws {
        let (first, second, third) = try await SampleServer.with { server in
            (
                try await server.post(#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{}}"#),
                try await server.post(#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#),
                try await server.post(#"{"jsonrpc":"2.0","id":"x","method":"ping"}"#)
            )
        }

        #expect(first.status == 200)
        #expect(first.headers[.contentType] == "application/json")
        #expect(first.body?["result"]?["protocolVersion"] == "2025-06-18")
        #expect(first.headers.contains { $0.name.canonicalName == "mcp-session-id" })
        #expect(second.status == 202)
        #expect(second.body?.text == nil)
        #expect(third.body == ["jsonrpc": "2.0", "id": "x", "result": [:]])
    }

    @Test func `serves a modern client`() async throws {
        let reply = try await SampleServer.with { try await $0.list(id: #""seven""#) }

        #expect(reply.status == 200)
        #expect(reply.body?["id"] == "seven")
        #expect(reply.body?["result"]?["resultType"] == "complete")
    }

    @Test(arguments: [
        (#"{"jsonrpc":"2.0","#, 400, -32700 as Int?),
        ("[]", 400, -32600),
        (#"[{"jsonrpc":"2.0","id":1,"method":"initialize"}]"#, 200, nil),
        (#"{"jsonrpc":"2.0","id":null,"method":"ping"}"#, 400, -32600),
        (#"{"jsonrpc":"2.0","id":1,"method":"nope"}"#, 200, -32601),
        (#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"nope"}}"#, 200, -32602),
        (#"{"jsonrpc":"2.0","id":1,"method":"resources/read","params":{"uri":"sample://nope"}}"#, 200, -32002),
    ])
    func `a legacy client reads errors in the body`(body: String, status: Int, code: Int?) async throws {
        let reply = try await SampleServer.with { try await $0.post(body) }

        #expect(reply.status == status)
        #expect(reply.code == code)
    }

    @Test(arguments: [
        (HTTPField.Name.accept, nil as String?, 406, -32600),
        (.accept, "application/json", 406, -32600),
        (.contentType, "text/plain", 415, -32600),
        (.contentType, nil, 415, -32600),
        (.protocolVersion, nil, 400, -32020),
        (.protocolVersion, "2025-11-25", 400, -32020),
        (.protocolVersion, "v999", 400, -32020),
        (.mcpMethod, nil, 400, -32020),
        (.mcpMethod, "tools/call", 400, -32020),
    ])
    func `a modern client has to send the right headers`(
        name: HTTPField.Name,
        value: String?,
        status: Int,
        code: Int
    ) async throws {
        var headers = SampleServer.modern
        headers[name] = value

        let reply = try await SampleServer.with { [headers] server in try await server.list(headers: headers) }

        #expect(reply.status == status)
        #expect(reply.code == code)
    }

    @Test func `a duplicated header is refused`() async throws {
        var headers = SampleServer.modern
        headers.append(HTTPField(name: .mcpMethod, value: "tools/list"))

        let reply = try await SampleServer.with { [headers] server in try await server.list(headers: headers) }

        #expect(reply.status == 400)
        #expect(reply.code == -32020)
    }

    @Test func `an unknown revision and an unknown method have a status of their own`() async throws {
        var unknownVersion = SampleServer.modern
        unknownVersion[.protocolVersion] = "v999"
        var unknownMethod = SampleServer.modern
        unknownMethod[.mcpMethod] = "nope"
        let meta =
            #""io.modelcontextprotocol/protocolVersion":"2026-07-28","#
            + #""io.modelcontextprotocol/clientCapabilities":{}"#

        let (version, method) = try await SampleServer.with { [unknownVersion, unknownMethod] server in
            (
                try await server.list(version: "v999", headers: unknownVersion),
                try await server.post(
                    #"{"jsonrpc":"2.0","id":1,"method":"nope","params":{"_meta":{\#(meta)}}}"#,
                    headers: unknownMethod
                )
            )
        }

        #expect(version.status == 400)
        #expect(version.code == -32022)
        #expect(method.status == 404)
        #expect(method.code == -32601)
    }

    @Test(arguments: [
        nil as String?, "*/*", "application/json", "application/*", "application/json, text/event-stream",
    ])
    func `a legacy client may name few formats or none`(accept: String?) async throws {
        let reply = try await SampleServer.with { server in
            var headers: HTTPFields = [.contentType: "application/json; charset=utf-8"]
            headers[.accept] = accept
            return try await server.post(#"{"jsonrpc":"2.0","id":1,"method":"ping"}"#, headers: headers)
        }

        #expect(reply.status == 200)
    }

    @Test func `a form is no message`() async throws {
        let reply = try await SampleServer.with { server in
            try await server.post("{}", headers: [.contentType: "application/x-www-form-urlencoded"])
        }

        #expect(reply.status == 415)
        #expect(reply.body?["error"]?["message"]?.string?.contains("application/x-www-form-urlencoded") == true)
    }
}
