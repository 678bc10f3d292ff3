import JSONCore
import MCP
import MCPTesting
import Testing

/// The order of checks that the specification sets: of two faults the one further up decides the answer.
struct ModernEnvelopeTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var params: String
        var headers: [String: String] = [:]
        var method = "tools/list"
        var code: RPCError.Code?
    }

    private static let version = #""io.modelcontextprotocol/protocolVersion":"2026-07-28""#
    private static let capabilities = #""io.modelcontextprotocol/clientCapabilities":{}"#
    private static let meta = #""_meta":{\#(version),\#(capabilities)}"#
    private static let unknown = #""_meta":{"io.modelcontextprotocol/protocolVersion":"v999",\#(capabilities)}"#
    private static let good = ["MCP-Protocol-Version": "2026-07-28", "Mcp-Method": "tools/list"]
    private static let call = ["MCP-Protocol-Version": "2026-07-28", "Mcp-Method": "tools/call"]

    static let cases = [
        Case(testDescription: "all is well", params: "{\(meta)}", headers: good, code: nil),
        Case(testDescription: "no _meta", params: "{}", headers: good, code: .invalidParams),
        Case(testDescription: "_meta is no object", params: #"{"_meta":1}"#, headers: good, code: .invalidParams),
        Case(
            testDescription: "no version",
            params: #"{"_meta":{\#(capabilities)}}"#,
            headers: good,
            code: .invalidParams
        ),
        Case(
            testDescription: "no capabilities",
            params: #"{"_meta":{\#(version)}}"#,
            headers: good,
            code: .invalidParams
        ),
        Case(
            testDescription: "no capabilities and wrong headers",
            params: #"{"_meta":{\#(version)}}"#,
            headers: ["MCP-Protocol-Version": "v999"],
            code: .invalidParams
        ),
        Case(
            testDescription: "capabilities are no object",
            params: #"{"_meta":{\#(version),"io.modelcontextprotocol/clientCapabilities":[]}}"#,
            headers: good,
            code: .invalidParams
        ),
        Case(
            testDescription: "no version header",
            params: "{\(meta)}",
            headers: ["Mcp-Method": "tools/list"],
            code: .headerMismatch
        ),
        Case(
            testDescription: "legacy version header",
            params: "{\(meta)}",
            headers: ["MCP-Protocol-Version": "2025-11-25", "Mcp-Method": "tools/list"],
            code: .headerMismatch
        ),
        Case(
            testDescription: "version only in the body is unknown",
            params: "{\(unknown)}",
            headers: good,
            code: .headerMismatch
        ),
        Case(
            testDescription: "both versions are unknown",
            params: "{\(unknown)}",
            headers: ["MCP-Protocol-Version": "v999", "Mcp-Method": "tools/list"],
            code: .unsupportedProtocolVersion
        ),
        Case(
            testDescription: "no method header",
            params: "{\(meta)}",
            headers: ["MCP-Protocol-Version": "2026-07-28"],
            code: .headerMismatch
        ),
        Case(
            testDescription: "method header in another case",
            params: "{\(meta)}",
            headers: ["MCP-Protocol-Version": "2026-07-28", "Mcp-Method": "Tools/list"],
            code: .headerMismatch
        ),
        Case(
            testDescription: "unknown version and unknown method",
            params: "{\(unknown)}",
            headers: ["MCP-Protocol-Version": "v999", "Mcp-Method": "nope"],
            method: "nope",
            code: .unsupportedProtocolVersion
        ),
        Case(
            testDescription: "unknown method",
            params: "{\(meta)}",
            headers: ["MCP-Protocol-Version": "2026-07-28", "Mcp-Method": "nope"],
            method: "nope",
            code: .methodNotFound
        ),
        Case(
            testDescription: "initialize",
            params: "{\(meta)}",
            headers: ["MCP-Protocol-Version": "2026-07-28", "Mcp-Method": "initialize"],
            method: "initialize",
            code: .methodNotFound
        ),
        Case(
            testDescription: "no name header",
            params: #"{"name":"greet",\#(meta)}"#,
            headers: call,
            method: "tools/call",
            code: .headerMismatch
        ),
        Case(
            testDescription: "another name in the header",
            params: #"{"name":"greet",\#(meta)}"#,
            headers: call.merging(["Mcp-Name": "fail"]) { $1 },
            method: "tools/call",
            code: .headerMismatch
        ),
        Case(
            testDescription: "broken base64 in the name header",
            params: #"{"name":"greet",\#(meta)}"#,
            headers: call.merging(["Mcp-Name": "=?base64?Z3JlZXQ?="]) { $1 },
            method: "tools/call",
            code: .headerMismatch
        ),
        Case(
            testDescription: "encoded name header",
            params: #"{"name":"greet","arguments":{"name":"Ann"},\#(meta)}"#,
            headers: call.merging(["Mcp-Name": "=?base64?Z3JlZXQ=?="]) { $1 },
            method: "tools/call",
            code: nil
        ),
        Case(
            testDescription: "no name in header and body",
            params: "{\(meta)}",
            headers: call,
            method: "tools/call",
            code: .invalidParams
        ),
        Case(
            testDescription: "unknown log level",
            params: #"{"_meta":{\#(version),\#(capabilities),"io.modelcontextprotocol/logLevel":"loud"}}"#,
            headers: good,
            code: .invalidParams
        ),
        Case(
            testDescription: "cursor from nowhere",
            params: #"{"cursor":"abc",\#(meta)}"#,
            headers: good,
            code: .invalidParams
        ),
    ]

    @Test(arguments: cases)
    func `answers the first fault`(_ fault: Case) async throws {
        let body = #"{"jsonrpc":"2.0","id":7,"method":"\#(fault.method)","params":\#(fault.params)}"#
        let headers = RoutingHeaders(fault.headers.map { ($0.key, $0.value) })

        let answer = try await answer(to: body, headers: headers)

        #expect(answer["error"]?["code"]?.int == fault.code?.rawValue, "\(answer.text)")
        #expect(answer["id"] == 7)
    }

    @Test func `says which revisions there are`() async throws {
        let body = #"{"jsonrpc":"2.0","id":7,"method":"tools/list","params":{\#(Self.unknown)}}"#

        let answer = try await answer(to: body, headers: nil)

        #expect(answer["error"]?["data"] == ["supported": ["2026-07-28"], "requested": "v999"])
    }

    @Test func `a duplicated header comes before everything in the body`() async throws {
        let headers = RoutingHeaders([("Mcp-Method", "a"), ("Mcp-Method", "a"), ("MCP-Protocol-Version", "2026-07-28")])

        let answer = try await answer(to: #"{"jsonrpc":"2.0","id":7,"method":"nope"}"#, headers: headers)

        #expect(answer["error"]?["code"] == -32020)
    }

    @Test func `a version that is no text is a fault of shape without headers and a mismatch with them`() async throws {
        let params = #"{"_meta":{"io.modelcontextprotocol/protocolVersion":null,\#(Self.capabilities)}}"#
        let body = #"{"jsonrpc":"2.0","id":7,"method":"tools/list","params":\#(params)}"#
        let headers = RoutingHeaders(Self.good.map { ($0.key, $0.value) })

        #expect(try await answer(to: body, headers: nil)["error"]?["code"] == -32602)
        #expect(try await answer(to: body, headers: headers)["error"]?["code"] == -32020)
    }

    private func answer(to body: String, headers: RoutingHeaders?) async throws -> JSONValue {
        let server = MCPServer(content: try SampleContent.content(), logger: .silent)
        let incoming = try Incoming(parsing: Array(body.utf8), headers: headers)
        let bytes = await server.answer(incoming, from: Caller(logger: .silent)).bytes ?? []
        return JSONValue(try JSONDocument(parsing: bytes).root)
    }
}
