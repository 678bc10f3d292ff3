import JSONCore
import MCP
import MCPTesting
import Testing

struct ModernDialogueTests {
    private static let info: JSONValue = [
        "io.modelcontextprotocol/serverInfo": [
            "name": "sample", "version": "1.2.3", "description": "Shows everything.",
            "websiteUrl": "https://example.com",
            "icons": [
                [
                    "src": "https://example.com/icon.png", "mimeType": "image/png", "sizes": ["48x48"], "theme": "dark",
                ]
            ],
        ]
    ]

    private static let cacheable: [(String, JSONObject, String)] = [
        ("tools/list", [:], "public"), ("resources/list", [:], "public"),
        ("resources/templates/list", [:], "public"), ("prompts/list", [:], "public"),
        ("resources/read", ["uri": "sample://note"], "private"),
    ]

    private static let misfits: [(String, JSONObject, String)] = [
        ("tools/call", ["name": "nope"], "Unknown tool: nope"),
        ("tools/call", ["name": 5], "params.name must be a string, not the number 5."),
        ("tools/call", ["name": "greet", "arguments": []], "params.arguments must be an object, not an array."),
        ("prompts/get", ["name": "nope"], "Unknown prompt: nope"),
        ("prompts/get", ["name": "recap"], "The prompt recap needs: of"),
        (
            "prompts/get", ["name": "recap", "arguments": ["of": []]],
            "params.arguments.of must be a string, not an array."
        ),
        ("resources/read", [:], "params.uri is missing; it must be a string."),
        ("resources/read", ["uri": "sample://nope"], "Resource not found: sample://nope"),
    ]

    @Test func `describes itself`() async throws {
        let result = try await client().result(of: "server/discover")

        #expect(
            result.text == """
                {"resultType":"complete","supportedVersions":["2026-07-28"],\
                "capabilities":{"tools":{"listChanged":true},"resources":{"listChanged":true},\
                "prompts":{"listChanged":true},"extensions":{"io.modelcontextprotocol/tasks":{}}},\
                "instructions":"Greet people.",\
                "ttlMs":60000,"cacheScope":"public",\
                "_meta":{"io.modelcontextprotocol/serverInfo":{"name":"sample","version":"1.2.3",\
                "description":"Shows everything.","websiteUrl":"https://example.com","icons":[{\
                "src":"https://example.com/icon.png","mimeType":"image/png","sizes":["48x48"],"theme":"dark"}]}}}
                """
        )
    }

    @Test(arguments: cacheable)
    func `says how long what may be kept by whom`(method: String, params: JSONObject, scope: String) async throws {
        let result = try await client().result(of: method, params)

        #expect(result["resultType"] == "complete")
        #expect(result["ttlMs"]?.int != nil)
        #expect(result["cacheScope"] == .string(scope))
        #expect(result["_meta"] == Self.info)
    }

    @Test func `calls a tool`() async throws {
        let result = try await client().callTool("greet", ["name": "Ann"])

        #expect(
            result == [
                "resultType": "complete", "content": [["type": "text", "text": "Hello, Ann!"]],
                "structuredContent": ["greeting": "Hello, Ann!"], "isError": false, "_meta": Self.info,
            ]
        )
    }

    @Test func `a prompt keeps what it has beside its messages`() async throws {
        let result = try await client().result(of: "prompts/get", ["name": "recap", "arguments": ["of": "deals"]])

        #expect(result["_meta"]?["warnings"] == [])
        #expect(result["_meta"]?["io.modelcontextprotocol/serverInfo"]?["name"] == "sample")
        #expect(result["ttlMs"] == nil)
    }

    @Test(arguments: misfits)
    func `refuses parameters that do not fit`(method: String, params: JSONObject, message: String) async throws {
        let error = await #expect(throws: RPCError.self) { try await client().result(of: method, params) }

        #expect(error?.code == .invalidParams)
        #expect(error?.message == message)
    }

    @Test(arguments: ["initialize", "ping", "logging/setLevel", "resources/subscribe", "tasks/list", "nope"])
    func `knows no methods of the other era`(method: String) async throws {
        let error = await #expect(throws: RPCError.self) { try await client().result(of: method) }

        #expect(error?.code == .methodNotFound)
    }

    @Test func `a response from a client is no message`() async throws {
        let server = MCPServer(content: try SampleContent.content(), logger: .silent)
        let headers = RoutingHeaders([("MCP-Protocol-Version", "2026-07-28")])
        let incoming = try Incoming(parsing: Array(#"{"jsonrpc":"2.0","id":1,"result":{}}"#.utf8), headers: headers)

        let answer = await server.answer(incoming, from: Caller(logger: .silent))

        #expect(answer.failure == .invalidRequest)
    }

    private func client() throws -> InProcessClient {
        InProcessClient(MCPServer(content: try SampleContent.content(), logger: .silent))
    }
}
