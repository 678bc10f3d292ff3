import ArgumentParser
import Hummingbird
import JSONCore
import Logging
import MCP
import MCPHTTP
import ProcessTuning

/// Serves one small tool over the transports of the product.
struct ToolCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tool",
        abstract: "Serve one tool, as small as the one of the servers that it is compared with."
    )

    func run() async throws {
        EventLoops.matchCores()
        var logger = Logger(label: "tool") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .warning
        let content = ServerContent(
            info: Implementation(name: "one-tool", version: "1.0.0"),
            tools: [
                try RegisteredTool(
                    AdditionTool(),
                    text: ToolText(title: "Add", description: "Add two numbers.", parameters: ["a": "A", "b": "B"]),
                    context: ()
                )
            ]
        )
        let server = MCPServer(content: content, logger: logger)
        let application = makeApplication(server: server, settings: HTTPServerSettings(port: 0), logger: logger) {
            Output.line("http://127.0.0.1:\($0)/mcp")
        }
        try await application.runService()
    }
}
