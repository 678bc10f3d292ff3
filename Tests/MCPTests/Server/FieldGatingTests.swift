import JSONCore
import MCP
import MCPTesting
import Testing

/// What a client gets of the sample content, by the revision that it speaks.
struct FieldGatingTests {
    /// A member of an answer, and the revision that brought it.
    struct Field: Sendable, CustomTestStringConvertible {
        var method: String
        var path: [Step]
        var since: Revision
        var params: JSONObject = [:]

        var testDescription: String { "\(method) \(path.map(\.description).joined(separator: "/"))" }
    }

    enum Step: Sendable, CustomStringConvertible, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
        case member(String)
        case element(Int)

        init(stringLiteral value: String) { self = .member(value) }
        init(integerLiteral value: Int) { self = .element(value) }

        var description: String {
            switch self {
            case .member(let name): name
            case .element(let place): "\(place)"
            }
        }
    }

    private static let exhibit: JSONObject = ["name": "exhibit"]
    private static let picture: JSONObject = ["uri": "sample://picture"]
    private static let first = Revision.v20241105

    static let definitions = [
        Field(method: "tools/list", path: ["tools", 2, "annotations"], since: .v20250326),
        Field(method: "tools/list", path: ["tools", 2, "title"], since: .v20250618),
        Field(method: "tools/list", path: ["tools", 2, "outputSchema"], since: .v20250618),
        Field(method: "tools/list", path: ["tools", 2, "_meta"], since: .v20250618),
        Field(method: "tools/list", path: ["tools", 2, "icons"], since: .v20251125),
        Field(method: "tools/list", path: ["tools", 2, "inputSchema", "$schema"], since: first),
        Field(method: "tools/list", path: ["resultType"], since: .v20260728),
        Field(method: "tools/list", path: ["ttlMs"], since: .v20260728),
        Field(method: "tools/list", path: ["cacheScope"], since: .v20260728),
        Field(method: "resources/list", path: ["resources", 1, "description"], since: first),
        Field(method: "resources/list", path: ["resources", 1, "size"], since: first),
        Field(method: "resources/list", path: ["resources", 1, "annotations", "priority"], since: first),
        Field(method: "resources/list", path: ["resources", 1, "annotations", "lastModified"], since: .v20250618),
        Field(method: "resources/list", path: ["resources", 1, "title"], since: .v20250618),
        Field(method: "resources/list", path: ["resources", 1, "_meta"], since: .v20250618),
        Field(method: "resources/list", path: ["resources", 1, "icons"], since: .v20251125),
        Field(method: "resources/templates/list", path: ["resourceTemplates", 1, "annotations"], since: first),
        Field(method: "resources/templates/list", path: ["resourceTemplates", 1, "title"], since: .v20250618),
        Field(method: "resources/templates/list", path: ["resourceTemplates", 1, "_meta"], since: .v20250618),
        Field(method: "resources/templates/list", path: ["resourceTemplates", 1, "icons"], since: .v20251125),
        Field(method: "prompts/list", path: ["prompts", 0, "title"], since: .v20250618),
        Field(method: "prompts/list", path: ["prompts", 1, "arguments", 0, "title"], since: .v20250618),
        Field(method: "prompts/list", path: ["prompts", 1, "_meta"], since: .v20250618),
        Field(method: "prompts/list", path: ["prompts", 1, "icons"], since: .v20251125),
    ]

    static let results = [
        Field(method: "tools/call", path: ["_meta", "example.com/part"], since: first, params: exhibit),
        Field(method: "tools/call", path: ["structuredContent"], since: .v20250618, params: exhibit),
        Field(method: "tools/call", path: ["resultType"], since: .v20260728, params: exhibit),
        Field(method: "tools/call", path: ["content", 0, "annotations", "audience"], since: first, params: exhibit),
        Field(
            method: "tools/call",
            path: ["content", 0, "annotations", "lastModified"],
            since: .v20250618,
            params: exhibit
        ),
        Field(method: "tools/call", path: ["content", 1, "data"], since: first, params: exhibit),
        Field(method: "tools/call", path: ["content", 2, "data"], since: .v20250326, params: exhibit),
        Field(method: "tools/call", path: ["content", 3, "resource", "text"], since: first, params: exhibit),
        Field(method: "tools/call", path: ["content", 3, "resource", "_meta"], since: .v20250618, params: exhibit),
        Field(method: "tools/call", path: ["content", 4, "uri"], since: .v20250618, params: exhibit),
        Field(method: "tools/call", path: ["content", 4, "icons"], since: .v20251125, params: exhibit),
        Field(method: "tools/call", path: ["content", 5, "_meta"], since: .v20250618, params: exhibit),
        Field(method: "prompts/get", path: ["messages", 2, "content", "data"], since: .v20250326, params: exhibit),
        Field(method: "prompts/get", path: ["messages", 4, "content", "uri"], since: .v20250618, params: exhibit),
        Field(method: "resources/read", path: ["contents", 0, "blob"], since: first, params: picture),
        Field(method: "resources/read", path: ["contents", 0, "_meta"], since: .v20250618, params: picture),
        Field(method: "resources/read", path: ["ttlMs"], since: .v20260728, params: picture),
    ]

    @Test(arguments: Revision.allCases, definitions + results)
    func `a member stands there from its revision on`(revision: Revision, field: Field) async throws {
        let result = try await client(revision).result(of: field.method, field.params)

        #expect((result.value(at: field.path) != nil) == (revision >= field.since), "\(result.text)")
    }

    @Test(arguments: [
        (Revision.v20241105, ["name", "version"], ["tools", "resources", "prompts"]),
        (.v20250326, ["name", "version"], ["tools", "resources", "prompts", "completions"]),
        (.v20250618, ["name", "title", "version"], ["tools", "resources", "prompts", "completions"]),
        (
            .v20251125, ["name", "title", "version", "description", "websiteUrl", "icons"],
            ["tools", "resources", "prompts", "completions"]
        ),
    ])
    func `the handshake has the members of its revision`(
        revision: Revision,
        serverInfo: [String],
        capabilities: [String]
    ) async throws {
        let result = try await client(revision).result(
            of: "initialize",
            ["protocolVersion": .string(revision.rawValue)]
        )

        #expect(result["serverInfo"]?.object?.keys == serverInfo)
        #expect(result["capabilities"]?.object?.keys == capabilities)
    }

    @Test func `what has no kind of its own is said in words`() async throws {
        let content = try await client(.v20241105).callTool("exhibit")["content"]

        #expect(content?.array?.map { $0["type"]?.string } == ["text", "image", "text", "resource", "text", "text"])
        #expect(
            content?[2] == [
                "type": "text",
                "text": "A recording (audio/wav) is left out here: revision 2024-11-05 of the protocol has no audio.",
                "annotations": ["priority": 0],
            ]
        )
        #expect(content?[4] == ["type": "text", "text": "picture: sample://picture"])
    }

    @Test func `a title stands among the hints where tools have none of their own`() async throws {
        let old = try await client(.v20250326).result(of: "tools/list")["tools"]?[2]?["annotations"]
        let new = try await client(.v20250618).result(of: "tools/list")["tools"]?[2]?["annotations"]

        #expect(old?["title"] == "Exhibit")
        #expect(new?["title"] == nil)
    }

    @Test(arguments: Revision.allCases.filter { $0 >= .v20250326 })
    func `every tool has the four hints`(revision: Revision) async throws {
        let tools = try await client(revision).result(of: "tools/list")["tools"]?.array ?? []

        #expect(tools.count == 3)
        for tool in tools {
            for hint in ["readOnlyHint", "destructiveHint", "idempotentHint", "openWorldHint"] {
                #expect(tool["annotations"]?[hint]?.bool != nil)
            }
        }
    }

    @Test func `a structured result that is no object is put into one for clients that know objects only`() async throws
    {
        let old = try client(.v20251125)
        let new = try client(.v20260728)

        let oldSchema = try await old.result(of: "tools/list")["tools"]?[2]?["outputSchema"]
        let newSchema = try await new.result(of: "tools/list")["tools"]?[2]?["outputSchema"]

        #expect(
            oldSchema?.text == """
                {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{"result":\
                {"$defs":{"part":{"enum":["one","two"]}},"type":"array",\
                "items":{"$ref":"#/properties/result/$defs/part"}}},"required":["result"]}
                """
        )
        #expect(newSchema?["type"] == "array")
        #expect(try await old.callTool("exhibit")["structuredContent"] == ["result": ["one", "two"]])
        #expect(try await new.callTool("exhibit")["structuredContent"] == ["one", "two"])
        #expect(try await old.callTool("greet", ["name": "Ann"])["structuredContent"] == ["greeting": "Hello, Ann!"])
    }

    private func client(_ revision: Revision) throws -> InProcessClient {
        var content = try SampleContent.content()
        content.info.title = "Sample"
        content.completions = NoValues()
        return InProcessClient(MCPServer(content: content, logger: .silent), revision: revision)
    }
}

extension JSONValue {
    fileprivate func value(at path: [FieldGatingTests.Step]) -> JSONValue? {
        path.reduce(Optional(self)) { value, step in
            switch step {
            case .member(let name): value?[name]
            case .element(let place): value?[place]
            }
        }
    }
}

private struct NoValues: CompletionProvider {
    func completion(for question: CompletionRequest, for request: RequestContext) async throws -> Completion { .none }
}
