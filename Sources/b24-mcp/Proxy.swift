import ArgumentParser
import Bitrix24Server

extension B24MCP {
    /// Connects a client that speaks on pipes only with a running server.
    struct Proxy: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "proxy",
            _superCommandName: "b24-mcp",
            abstract: "Connect a client on standard input and output with a running server.",
            discussion: """
                Forwards each message untouched, and outlives a restart of the server. Logs go to standard error only.

                The token that the server asks for comes from SERVER_AUTH_TOKEN in the environment or the file .env.
                """
        )

        @Option(help: "The server, with or without /mcp. (default: http://127.0.0.1:8000)")
        var baseUrl: String?

        @Option(help: "Seconds to try to reach the server for. (default: 30)")
        var timeout: String?

        @Option(help: "critical, error, warning, notice, info, debug or trace. (default: info)")
        var logLevel: String?

        func run() async throws {
            let source = try Command.source(
                flags: [[.proxyBaseURL: baseUrl, .proxyTimeout: timeout, .logLevel: logLevel]]
            )
            let configuration = try ProxyConfiguration(source: source)
            let logger = Command.logger(configuration.logLevel)
            Command.warn(of: source, logger: logger)
            try await ServerApplication.proxy(configuration, logger: logger)
        }
    }
}
