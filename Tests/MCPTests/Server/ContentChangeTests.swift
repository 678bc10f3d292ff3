import JSONCore
import MCP
import MCPTesting
import Testing

@Suite(.timeLimit(.minutes(1)))
struct ContentChangeTests {
    @Test func `tells subscribers which lists have become others`() async throws {
        let server = MCPServer(content: try SampleContent.content(), logger: .silent)
        var changes = server.changes().makeAsyncIterator()
        var content = try SampleContent.content()
        content.instructions = "Greet nobody."
        server.replace(content: content)
        content.tools.removeLast()
        server.replace(content: content)
        let first = try #require(await changes.next())
        content.prompts = NoPrompts()
        server.replace(content: content)
        content.resources = NoResources()
        server.replace(content: content)
        let second = try #require(await changes.next())

        #expect((first.tools, first.resources, first.prompts) == (true, false, false))
        #expect(
            first.notifications().map { String(decoding: $0, as: UTF8.self) }
                == [#"{"jsonrpc":"2.0","method":"notifications/tools/list_changed"}"#]
        )
        #expect((second.tools, second.resources, second.prompts) == (false, true, true))
        #expect(second.notifications().count == 2)
    }

    @Test func `clients of both eras are promised to be told`() async throws {
        let server = MCPServer(content: try SampleContent.content(), logger: .silent)

        let legacy = try await InProcessClient(server, revision: .latestLegacy).result(of: "initialize")
        let modern = try await InProcessClient(server).result(of: "server/discover")

        #expect(legacy["capabilities"]?["tools"] == ["listChanged": true])
        #expect(legacy["capabilities"]?["prompts"] == ["listChanged": true])
        #expect(modern["capabilities"]?["tools"] == ["listChanged": true])
    }

    @Test func `a client on a pipe is told after it has begun with initialize`() async throws {
        let server = MCPServer(content: try SampleContent.content(), logger: .silent)
        let input = AsyncStream<[UInt8]>.makeStream()
        let output = AsyncStream<[UInt8]>.makeStream()
        let stdio = StdioServer(
            server: server,
            input: input.stream,
            output: { output.continuation.yield($0) },
            logger: .silent
        )
        async let done: Void = stdio.run()
        var lines = output.stream.map { String(decoding: $0, as: UTF8.self) }.makeAsyncIterator()

        input.continuation.yield(Array(#"{"jsonrpc":"2.0","id":1,"method":"ping"}"#.utf8) + [0x0A])
        _ = await lines.next()
        server.replace(content: try changed(1))
        let initialize = #"{"jsonrpc":"2.0","id":2,"method":"initialize","params":{}}"#
        input.continuation.yield(Array(initialize.utf8) + [0x0A])
        let answer = try #require(await lines.next())
        server.replace(content: try SampleContent.content())
        let notification = try #require(await lines.next())
        input.continuation.finish()
        try await done

        #expect(answer.contains("protocolVersion"))
        #expect(notification.contains("notifications/tools/list_changed"))
    }

    @Test func `a subscriber who is slow misses nothing of what happens at once`() async throws {
        let server = MCPServer(content: try SampleContent.content(), logger: .silent)
        var changes = server.changes().makeAsyncIterator()
        let uris = Set((0..<500).map { "sample://\($0)" })

        await withTaskGroup(of: Void.self) { group in
            for uri in uris { group.addTask { server.announceUpdate(of: uri) } }
        }

        #expect(await changes.next()?.updatedResources == uris)
    }

    private func changed(_ dropped: Int) throws -> ServerContent {
        var content = try SampleContent.content()
        content.tools.removeLast(dropped)
        return content
    }
}
