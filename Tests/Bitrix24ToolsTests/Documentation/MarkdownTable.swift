/// A table in Markdown.
struct MarkdownTable {
    private var lines: [String]

    /// Starts a table with its heading.
    init(_ columns: String...) {
        lines = [Self.line(columns), Self.line(columns.map { _ in "---" })]
    }

    /// Adds a row.
    mutating func add(_ cells: String...) {
        lines.append(Self.line(cells.map(Self.escaped)))
    }

    /// The table's text, with an empty line behind it.
    var text: String { lines.joined(separator: "\n") + "\n\n" }

    private static func line(_ cells: [String]) -> String {
        "|" + cells.map { $0.isEmpty ? " |" : " \($0) |" }.joined()
    }

    private static func escaped(_ cell: String) -> String {
        cell.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    }
}

extension String {
    /// The text as code.
    var code: String { "`\(self)`" }

    /// The text as prose, whose words such as `_meta` are not read as emphasis.
    var prose: String {
        split(separator: " ", omittingEmptySubsequences: false)
            .map { $0.hasPrefix("_") ? "\\\($0)" : String($0) }
            .joined(separator: " ")
    }
}

extension Sequence<String> {
    /// The texts as code, separated by commas.
    var codes: String { map(\.code).joined(separator: ", ") }
}
