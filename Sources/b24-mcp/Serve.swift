import ArgumentParser
import Bitrix24Server

extension B24MCP {
    /// Serves MCP over HTTP until a signal arrives.
    struct Serve: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "serve",
            _superCommandName: "b24-mcp",
            abstract: "Serve MCP over HTTP.",
            discussion: """
                Clients connect to http://HOST:PORT/mcp; GET /healthz says that the server runs.

                Secrets come from the environment or the file .env: BITRIX_BASE_URL and BITRIX_TOKEN for the portal, \
                SERVER_AUTH_TOKEN for clients that have to show a token.
                """
        )

        @OptionGroup(title: "Portal") var portal: PortalOptions
        @OptionGroup(title: "Answers") var answers: AnswerOptions
        @OptionGroup(title: "Server") var server: ServerOptions

        func run() async throws {
            try await Command.run(flags: [portal.flags, answers.flags, server.flags], demo: portal.demo) {
                try await ServerApplication.serve($0, logger: $1)
            }
        }
    }
}
