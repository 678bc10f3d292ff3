import ArgumentParser
import Bitrix24Server

extension B24MCP {
    /// Writes the shipped texts out for people to edit.
    struct Texts: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "texts",
            _superCommandName: "b24-mcp",
            abstract: "Write the shipped texts into a folder, to be edited.",
            discussion: """
                Writes prompts_ru.md and prompts_en.md. A server that is told of the folder by SERVER_PROMPTS_DIR, or \
                finds it as 'prompts' in its working directory, takes its texts from there and picks up every change. \
                A file for another language is a new file, prompts_de.md, and SERVER_LOCALE=de.
                """
        )

        @Argument(help: "The folder; made where it is not there.")
        var folder: String

        @Flag(help: "Replace files that are there.")
        var force = false

        func run() async throws {
            for path in try TextExport.write(to: folder, overwrites: force) { print(path) }
        }
    }
}
