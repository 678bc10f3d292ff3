import ArgumentParser
import Bitrix24Server

extension B24MCP {
    /// Serves MCP on standard input and output until the input ends.
    struct Stdio: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "stdio",
            _superCommandName: "b24-mcp",
            abstract: "Serve MCP on standard input and output.",
            discussion: """
                For clients that start the server themselves. Logs go to standard error only.

                Secrets come from the environment or the file .env: BITRIX_BASE_URL and BITRIX_TOKEN.
                """
        )

        @OptionGroup(title: "Portal") var portal: PortalOptions
        @OptionGroup(title: "Answers") var answers: AnswerOptions

        func run() async throws {
            try await Command.run(flags: [portal.flags, answers.flags], demo: portal.demo, listens: false) {
                try await ServerApplication.stdio($0, logger: $1)
            }
        }
    }
}
