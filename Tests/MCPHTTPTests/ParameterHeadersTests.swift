import HTTPTypes
import JSONCore
import MCP
import MCPTesting
import Testing

struct ParameterHeadersTests {
    @Test(arguments: [
        ("eu" as String?, 200, nil as Int?), ("=?base64?ZXU=?=", 200, nil), ("us", 400, -32020), (nil, 400, -32020),
    ])
    func `a call passes where its headers repeat its arguments`(value: String?, status: Int, code: Int?) async throws {
        var headers = SampleServer.modern
        headers[.mcpMethod] = "tools/call"
        headers[.mcpName] = "exhibit"
        headers[try #require(HTTPField.Name("Mcp-Param-Region"))] = value
        let params: JSONObject = [
            "name": "exhibit", "arguments": ["region": "eu"], "_meta": InProcessClient.meta(for: .latest),
        ]
        let message: JSONValue = ["jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": .object(params)]

        let reply = try await SampleServer.with { [headers] server in
            try await server.post(message.text, headers: headers)
        }

        #expect(reply.status == status)
        #expect(reply.code == code)
    }
}
