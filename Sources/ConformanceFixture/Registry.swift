import JSONCore
import Logging
import MCP
import Synchronization

/// The server of the fixture, whose lists its own tools can change.
final class Registry: Sendable {
    let server: MCPServer

    init(logger: Logger) throws {
        let changes = ListChanges()
        server = MCPServer(content: try Self.content(changes), logger: logger)
        changes.server.withLock { $0 = server }
    }

    /// Everything that the server offers.
    ///
    /// - Parameter surplus: Tools and prompts that are there for a moment only.
    static func content(_ changes: ListChanges, surplus: ListChanges.List? = nil) throws -> ServerContent {
        var tools = ContentTools.all + NotifyingTools.all + AskingTools.all + RoundTools.all + TaskTools.all
        tools += changes.tools
        if surplus == .tools { tools.append(.init("surplus", "Is there for a moment.") { _, _ in .text("surplus") }) }
        return ServerContent(
            info: Implementation(name: "b24-mcp-conformance", version: "1.0.0"),
            tools: try tools.map { try $0.registered() },
            resources: FixtureResources(),
            prompts: FixturePrompts(hasSurplus: surplus == .prompts),
            completions: FixtureCompletions(),
            sendsLogMessages: true,
            announcesResourceUpdates: true
        )
    }
}

/// The tools that make a list another, and then what it was.
final class ListChanges: Sendable {
    enum List: Sendable {
        case tools
        case prompts
    }

    let server = Mutex<MCPServer?>(nil)

    var tools: [FixtureTool] {
        [
            FixtureTool("test_trigger_tool_change", "Changes the list of tools and back.") { [self] _, _ in
                try change(.tools)
                return .text("tool list changed")
            },
            FixtureTool("test_trigger_prompt_change", "Changes the list of prompts and back.") { [self] _, _ in
                try change(.prompts)
                return .text("prompt list changed")
            },
        ]
    }

    private func change(_ list: List) throws {
        guard let server = server.withLock({ $0 }) else { return }
        server.replace(content: try Registry.content(self, surplus: list))
        server.replace(content: try Registry.content(self))
    }
}
