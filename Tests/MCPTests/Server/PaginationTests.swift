import JSONCore
import MCP
import MCPTesting
import Testing

struct PaginationTests {
    private static let keys = [
        ("tools/list", "tools", "name"), ("resources/list", "resources", "uri"),
        ("resources/templates/list", "resourceTemplates", "uriTemplate"), ("prompts/list", "prompts", "name"),
    ]

    @Test(arguments: keys, Revision.allCases)
    func `a walk over the pages meets each item once`(
        list: (method: String, member: String, key: String),
        revision: Revision
    ) async throws {
        let client = InProcessClient(server(count: 5), revision: revision)
        var pages: [[String?]] = []
        var params: JSONObject = [:]

        repeat {
            let page = try await client.result(of: list.method, params)
            pages.append(page[list.member]?.array?.map { $0[list.key]?.string } ?? [])
            params["cursor"] = page["nextCursor"]
        } while params["cursor"] != nil && pages.count < 9

        #expect(pages.map { $0.map { $0?.suffix(1) } } == [["0", "1"], ["2", "3"], ["4"]])
    }

    @Test func `what is added between two pages neither moves nor repeats an item`() async throws {
        let server = server(count: 4)
        let client = InProcessClient(server)

        let first = try await client.result(of: "tools/list")
        var content = server.content
        content.tools.insert(contentsOf: try [tool("early")], at: 0)
        content.tools.insert(contentsOf: try [tool("late")], at: 4)
        server.replace(content: content)
        let second = try await client.result(of: "tools/list", ["cursor": try #require(first["nextCursor"])])

        #expect(first["tools"]?.array?.map { $0["name"] } == ["tool0", "tool1"])
        #expect(second["tools"]?.array?.map { $0["name"] } == ["tool2", "late"])
    }

    @Test func `a full last page has no page behind it`() async throws {
        let client = InProcessClient(server(count: 2))

        #expect(try await client.result(of: "tools/list")["nextCursor"] == nil)
    }

    @Test(arguments: ["", "abc", "dG9vbHMvbGlzdA==", "dG9vbHMvbGlzdAp0b29sOQ=="])
    func `a cursor that was not given out is refused by name`(cursor: String) async throws {
        let error = await #expect(throws: RPCError.self) {
            try await InProcessClient(server(count: 3)).result(of: "tools/list", ["cursor": .string(cursor)])
        }

        #expect(error?.code == .invalidParams)
        #expect(error?.message.hasPrefix("cursor '\(cursor)' is not one that this server gave out") == true)
    }

    @Test func `a cursor of another list is refused`() async throws {
        let client = InProcessClient(server(count: 3))
        let cursor = try #require(try await client.result(of: "tools/list")["nextCursor"])

        let error = await #expect(throws: RPCError.self) {
            try await client.result(of: "prompts/list", ["cursor": cursor])
        }

        #expect(error?.code == .invalidParams)
    }

    @Test func `a cursor has to be a text, and null is none`() async throws {
        let client = InProcessClient(server(count: 3))

        let error = await #expect(throws: RPCError.self) {
            try await client.result(of: "tools/list", ["cursor": 2])
        }

        #expect(error?.message == "params.cursor must be a string, not the number 2.")
        #expect(try await client.result(of: "tools/list", ["cursor": nil])["tools"]?.array?.count == 2)
    }

    @Test func `all pages may be kept by the same clients`() async throws {
        let client = InProcessClient(server(count: 3))

        let first = try await client.result(of: "resources/list")
        let last = try await client.result(of: "resources/list", ["cursor": try #require(first["nextCursor"])])

        #expect(first["cacheScope"] != nil)
        #expect(first["cacheScope"] == last["cacheScope"])
    }

    @Test func `a change on a later page is a change of the list`() async throws {
        let server = server(count: 3)
        var changes = server.changes().makeAsyncIterator()
        var content = server.content

        content.tools.removeLast()
        server.replace(content: content)

        #expect(await changes.next()?.tools == true)
    }

    private func server(count: Int) -> MCPServer {
        let content = ServerContent(
            info: Implementation(name: "pages", version: "0"),
            tools: (0..<count).compactMap { try? tool("tool\($0)") },
            resources: ManyResources(count: count),
            prompts: ManyPrompts(count: count),
            pageSize: 2
        )
        return MCPServer(content: content, logger: .silent)
    }

    private func tool(_ name: String) throws -> RegisteredTool {
        let definition = ToolDefinition(
            name: ToolName(rawValue: name),
            description: "One of many.",
            inputSchema: ["type": "object"],
            effect: .reads
        )
        return try RegisteredTool(definition) { _, _ in ToolResult(content: []) }
    }
}

private struct ManyResources: ResourceProvider {
    let count: Int

    var resources: [ResourceDefinition] {
        (0..<count).map { ResourceDefinition(uri: "many://\($0)", name: "one of many") }
    }

    var templates: [ResourceTemplate] {
        (0..<count).map { ResourceTemplate(uriTemplate: "many://{of}/\($0)", name: "one of many") }
    }

    func read(_ uri: String, for request: RequestContext) async throws -> [ResourceContents]? { nil }
}

private struct ManyPrompts: PromptProvider {
    let count: Int

    var prompts: [PromptDefinition] { (0..<count).map { PromptDefinition(name: "prompt\($0)") } }

    func prompt(
        named name: String,
        arguments: [String: String],
        for request: RequestContext
    ) async throws -> PromptResult? { nil }
}
