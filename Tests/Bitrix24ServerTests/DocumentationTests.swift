import Configuration
import Foundation
import Testing

@testable import Bitrix24Server

/// What the documents say of the code.
struct DocumentationTests {
    @Test(arguments: ConfigurationKey.allCases)
    func `every configuration key is documented once, with its flag`(key: ConfigurationKey) throws {
        let rows = try configurationRows()

        let row = try #require(rows.first { $0[0].hasPrefix("`\(key.rawValue)`") })

        #expect(rows.count == ConfigurationKey.allCases.count)
        #expect(row[0].hasSuffix("(secret)") == key.isSecret)
        #expect(row[1] == key.flag.map { "`\($0)`" } ?? "")
        #expect(!row[3].isEmpty)
    }

    @Test(arguments: ConfigurationKey.allCases)
    func `a documented default changes nothing where it is set`(key: ConfigurationKey) throws {
        let row = try #require(try configurationRows().first { $0[0].hasPrefix("`\(key.rawValue)`") })

        let values = row[2].isEmpty ? [:] : [key.rawValue: row[2]]

        #expect(try description(of: values) == description(of: [:]))
    }

    /// Everything that the commands make of some settings.
    private func description(of values: [String: String]) throws -> String {
        let source = ConfigurationSource(providers: [EnvironmentVariablesProvider(environmentVariables: values)])
        let server = try ServerConfiguration(source: source, demo: true)
        return try "\(String(reflecting: server)) \(String(reflecting: ProxyConfiguration(source: source)))"
    }

    /// The cells of the table of keys: key, flag, default, what is allowed.
    private func configurationRows() throws -> [[String]] {
        try document("Documentation/Configuration.md").split(separator: "\n").filter { $0.hasPrefix("| `") }.map {
            row in
            row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        }
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
