import ArgumentParser
import Bitrix24Server

extension B24MCP {
    /// Says whether a server is alive, for containers that have no shell.
    struct Health: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "health",
            _superCommandName: "b24-mcp",
            abstract: "Ask a running server whether it is alive.",
            discussion: """
                Asks /healthz where SERVER_HOST and SERVER_PORT say that the server listens. Ends with 0 where it \
                answers within 5 seconds, otherwise with 1 and the reason.
                """
        )

        @Option(help: "The server's address instead, such as http://127.0.0.1:8000.")
        var url: String?

        @Option(help: "The address that the server listens on. (default: 127.0.0.1)")
        var host: String?

        @Option(help: "The port that the server listens on. (default: 8000)")
        var port: String?

        func run() async throws {
            let source = try Command.source(flags: [[.host: host, .port: port]])
            let configuration = try HealthConfiguration(source: source, url: url)
            try await ServerApplication.health(configuration)
            print("\(configuration.url): ok")
        }
    }
}
