import JSONCore
import MCP
import MCPTesting
import Testing

/// A call of the sample tool `exhibit`, whose arguments `region`, `count` and `place.exact` are repeated as headers.
struct ParameterHeaderCheckTests {
    private static let matches: [(String, [String: String])] = [
        ("{}", [:]),
        (#"{"region":null}"#, [:]),
        (#"{"rest":{}}"#, [:]),
        ("{}", ["Mcp-Param-Other": "x"]),
        (#"{"region":"eu"}"#, ["mcp-param-region": "eu"]),
        (#"{"region":"eu"}"#, ["Mcp-Param-Region": "  eu\t"]),
        (#"{"region":"eu"}"#, ["Mcp-Param-Region": "=?base64?ZXU=?="]),
        (#"{"region":"ночь"}"#, ["Mcp-Param-Region": "=?base64?0L3QvtGH0Yw=?="]),
        (#"{"region":" padded "}"#, ["Mcp-Param-Region": "=?base64?IHBhZGRlZCA=?="]),
        (#"{"region":"=?BASE64?ZXU=?="}"#, ["Mcp-Param-Region": "=?BASE64?ZXU=?="]),
        (#"{"region":""}"#, ["Mcp-Param-Region": ""]),
        (#"{"count":42}"#, ["Mcp-Param-Count": "42"]),
        (#"{"count":42.0}"#, ["Mcp-Param-Count": "42"]),
        (#"{"count":42}"#, ["Mcp-Param-Count": "42.00"]),
        (#"{"count":4.2e1}"#, ["Mcp-Param-Count": "42"]),
        (#"{"count":-0}"#, ["Mcp-Param-Count": "0"]),
        (#"{"place":{"exact":false}}"#, ["Mcp-Param-Exact": "false"]),
    ]

    private static let mismatches: [(String, [String: String], String)] = [
        (#"{"region":"eu"}"#, [:], "is missing; it must be 'eu', as in the body"),
        (#"{"count":7}"#, [:], "is missing; it must be '7', as in the body"),
        (#"{"place":{"exact":true}}"#, [:], "is missing; it must be 'true', as in the body"),
        ("{}", ["Mcp-Param-Region": "eu"], "is 'eu', but the body has no such argument"),
        (#"{"region":null}"#, ["Mcp-Param-Region": "null"], "is 'null', but the body has no such argument"),
        (#"{"region":"eu"}"#, ["Mcp-Param-Region": "EU"], "is 'EU', but the body says 'eu'"),
        (#"{"region":"eu"}"#, ["Mcp-Param-Region": "us"], "is 'us', but the body says 'eu'"),
        (#"{"region":"eu"}"#, ["Mcp-Param-Region": "=?base64?ZXU?="], "is not valid base64"),
        (#"{"region":"eu"}"#, ["Mcp-Param-Region": "=?base64?Z*U=?="], "is not valid base64"),
        (#"{"region":"ночь"}"#, ["Mcp-Param-Region": "ночь"], "has characters that a header cannot have"),
        (#"{"region":"é"}"#, ["Mcp-Param-Region": "=?base64?ZcyB?="], "but the body says"),
        (#"{"region":["eu"]}"#, ["Mcp-Param-Region": "eu"], "but the body says"),
        (#"{"count":42}"#, ["Mcp-Param-Count": "43"], "is '43', but the body says '42'"),
        (#"{"count":42}"#, ["Mcp-Param-Count": "0x2A"], "is '0x2A', but the body says '42'"),
        (#"{"place":{"exact":true}}"#, ["Mcp-Param-Exact": "True"], "is 'True', but the body says 'true'"),
    ]

    @Test(arguments: matches)
    func `passes where the headers say what the body says`(arguments: String, headers: [String: String]) async throws {
        let answer = try await answer(to: arguments, headers: headers)

        #expect(answer["result"]?["isError"] == false, "\(answer.text)")
    }

    @Test(arguments: mismatches)
    func `refuses headers that say something else`(
        arguments: String,
        headers: [String: String],
        fault: String
    ) async throws {
        let answer = try await answer(to: arguments, headers: headers)

        #expect(answer["error"]?["code"] == -32020, "\(answer.text)")
        #expect(answer["error"]?["message"]?.string?.contains(fault) == true, "\(answer.text)")
    }

    @Test func `a call that has no headers at all is not checked`() async throws {
        let client = InProcessClient(MCPServer(content: try SampleContent.content(), logger: .silent))

        #expect(try await client.callTool("exhibit", ["region": "eu"])["isError"] == false)
    }

    @Test func `clients of older revisions know no such headers`() async throws {
        let answer = try await answer(to: #"{"region":"eu"}"#, headers: ["Mcp-Param-Region": "us"], meta: nil)

        #expect(answer["result"]?["isError"] == false)
    }

    @Test func `arguments that are no object are a fault of the parameters`() async throws {
        let answer = try await answer(to: "[]", headers: ["Mcp-Param-Region": "eu"])

        #expect(answer["error"]?["code"] == -32602)
    }

    private func answer(
        to arguments: String,
        headers: [String: String],
        meta: JSONValue? = InProcessClient.meta(for: .latest)
    ) async throws -> JSONValue {
        var params: JSONObject = ["name": "exhibit", "arguments": try JSONValue(parsing: arguments)]
        params["_meta"] = meta
        let message: JSONValue = ["jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": .object(params)]
        let version = meta == nil ? "2025-11-25" : "2026-07-28"
        let routing = ["MCP-Protocol-Version": version, "Mcp-Method": "tools/call", "Mcp-Name": "exhibit"]
        let incoming = try Incoming(
            parsing: JSONFragment(message).bytes,
            headers: RoutingHeaders(routing.merging(headers) { $1 }.map { ($0.key, $0.value) })
        )
        let server = MCPServer(content: try SampleContent.content(), logger: .silent)
        let bytes = await server.answer(incoming, from: Caller(logger: .silent)).bytes ?? []
        return JSONValue(try JSONDocument(parsing: bytes).root)
    }
}
