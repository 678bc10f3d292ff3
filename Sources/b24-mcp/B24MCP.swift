import ArgumentParser
import Bitrix24Server

@main
struct B24MCP: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "b24-mcp",
        abstract: "Lets language models work with the CRM of a Bitrix24 portal, over the Model Context Protocol.",
        discussion: """
            To try it without a portal:
              b24-mcp serve --demo

            With your portal (in Bitrix24: Developer resources, Other, Inbound webhook):
              export BITRIX_BASE_URL=https://example.bitrix24.ru/rest/1/code/
              b24-mcp serve        # MCP over HTTP at http://127.0.0.1:8000/mcp
              b24-mcp stdio        # MCP on standard input and output, for desktop clients

            Every option can also be set in the environment or in a file .env in the working directory; secrets only \
            there.
            """,
        version: ProductVersion.current,
        subcommands: commands
    )

    private static let commands: [any AsyncParsableCommand.Type] = [
        Serve.self, Stdio.self, Proxy.self, Portal.self, Health.self, Texts.self,
    ]

    /// Reads the arguments and runs the command that they name.
    ///
    /// A start spends a tenth of its time on searching the arguments for what concerns all commands together. Where they
    /// begin with the name of a command and are in order, they are read for that command alone; help, completion and all
    /// mistakes are for the whole.
    static func main() async {
        let arguments = CommandLine.arguments.dropFirst()
        let named = commands.first { $0._commandName == arguments.first }
        guard var command = try? await named?.asyncParse(Array(arguments.dropFirst())) else { return await main(nil) }
        do {
            try await command.run()
        } catch {
            exit(withError: error)
        }
    }
}
