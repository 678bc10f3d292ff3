import JSONCore
import MCP
import MCPTesting
import Testing

struct LegacyDialogueTests {
    @Test func `initialize without parameters leads to 2025-06-18`() async throws {
        let result = try await client().result(of: "initialize")

        #expect(
            result.text == """
                {"protocolVersion":"2025-06-18","capabilities":{"tools":{"listChanged":true},\
                "resources":{"listChanged":true},"prompts":{"listChanged":true}},\
                "serverInfo":{"name":"sample","version":"1.2.3"},"instructions":"Greet people.",\
                "structuredInstructions":[{"title":"Greet"}]}
                """
        )
    }

    @Test(arguments: ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"])
    func `initialize leads to the revision that was asked for`(version: String) async throws {
        let result = try await client().result(of: "initialize", ["protocolVersion": .string(version)])

        #expect(result["protocolVersion"] == .string(version))
    }

    @Test func `answers a ping with nothing`() async throws {
        #expect(try await client().response(to: "ping").text == #"{"jsonrpc":"2.0","id":1,"result":{}}"#)
    }

    @Test func `lists without the members of later revisions`() async throws {
        let client = try client()

        #expect(try await client.result(of: "tools/list").object?.keys == ["tools"])
        #expect(
            try await client.result(of: "resources/list").text == """
                {"resources":[{"uri":"sample://note","name":"note","mimeType":"application/json"},\
                {"uri":"sample://picture","name":"picture","title":"Picture","description":"No text.",\
                "mimeType":"image/png","size":4,"annotations":{"audience":["user","assistant"],"priority":0.5,\
                "lastModified":"2026-11-25T12:00:00Z"},"_meta":{"example.com/part":"picture"}}]}
                """
        )
        #expect(
            try await client.result(of: "resources/templates/list").text == """
                {"resourceTemplates":[{"uriTemplate":"sample://note/{id}","name":"one note","description":"By id."},\
                {"uriTemplate":"sample://note/{id}/{line}","name":"one line","title":"Line",\
                "mimeType":"text/plain","annotations":{"audience":["assistant"]},"_meta":{"example.com/part":"line"}}]}
                """
        )
        #expect(
            try await client.result(of: "prompts/list").text == """
                {"prompts":[{"name":"recap","title":"Recap","arguments":[{"name":"of","required":true},\
                {"name":"days","required":false}]},{"name":"exhibit","description":"Shows every kind of content.",\
                "arguments":[{"name":"whose","title":"Whose","description":"A name.","required":false}],\
                "_meta":{"example.com/part":"exhibit"}}]}
                """
        )
    }

    @Test func `calls a tool`() async throws {
        let result = try await client().callTool("greet", ["name": "Ann"])

        #expect(
            result.text == """
                {"content":[{"type":"text","text":"Hello, Ann!"}],\
                "structuredContent":{"greeting":"Hello, Ann!"},"isError":false}
                """
        )
    }

    @Test func `reads a resource`() async throws {
        let result = try await client().result(of: "resources/read", ["uri": "sample://note/7"])

        #expect(
            result == [
                "contents": [
                    ["uri": "sample://note/7", "mimeType": "application/json", "text": #"{"note":"ночь"}"#]
                ]
            ]
        )
    }

    @Test func `has its own code for a resource that is not there`() async throws {
        let error = await #expect(throws: RPCError.self) {
            try await client().result(of: "resources/read", ["uri": "sample://nope"])
        }

        #expect(error?.code == .resourceNotFound)
        #expect(error?.data == ["uri": "sample://nope"])
    }

    @Test func `fills in a prompt and takes numbers for texts`() async throws {
        let result = try await client().result(
            of: "prompts/get",
            ["name": "recap", "arguments": ["of": "deals", "days": 3]]
        )

        #expect(
            result.text == """
                {"description":"A recap.","messages":[{"role":"user","content":{"type":"text",\
                "text":"Recap deals of 3 days."}}],"_meta":{"warnings":[]}}
                """
        )
    }

    @Test(arguments: ["server/discover", "logging/setLevel", "completion/complete", "resources/subscribe", "nope"])
    func `knows no methods that it does not serve`(method: String) async throws {
        let error = await #expect(throws: RPCError.self) { try await client().result(of: method) }

        #expect(error?.code == .methodNotFound)
    }

    private func client() throws -> InProcessClient {
        let server = MCPServer(content: try SampleContent.content(), logger: .silent)
        return InProcessClient(server, revision: .v20250618)
    }
}
