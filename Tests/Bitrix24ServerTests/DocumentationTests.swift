import Foundation
import Testing

@testable import Bitrix24Server

/// What the documents say of the code.
struct DocumentationTests {
    @Test(arguments: ConfigurationKey.allCases)
    func `every configuration key is documented once`(key: ConfigurationKey) throws {
        let rows = try document("Documentation/Configuration.md").split(separator: "\n").filter { $0.hasPrefix("| `") }

        #expect(rows.filter { $0.hasPrefix("| `\(key.rawValue)`") }.count == 1)
        #expect(rows.count == ConfigurationKey.allCases.count)
    }

    @Test func `the newest release of the changelog is this version`() throws {
        let heading = try document("CHANGELOG.md").split(separator: "\n").first { $0.hasPrefix("## ") }

        #expect(heading == "## \(ProductVersion.current)")
    }

    @Test(arguments: ["README.md", "README_ru.md"])
    func `the readme shows the two commands that must work on a fresh machine`(name: String) throws {
        let text = try document(name)

        #expect(text.contains("\nswift run b24-mcp serve --demo\n"))
        #expect(text.contains("\nscript/test\n"))
    }

    private func document(_ path: String) throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }
}
