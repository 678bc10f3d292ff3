import JSONCore
import MCP

/// The product's releases, read from its change log.
struct Releases: Resource {
    private struct Release {
        let heading: Substring
        var lines: [Substring] = []

        /// The version, the date where the heading has one, and what changed, in Markdown.
        var row: JSONFragment {
            let words = heading.split { !($0.isLetter || $0.isNumber || $0 == "." || $0 == "-") }
            let date = words.first { $0.count == 10 && $0.allSatisfy { $0.isNumber || $0 == "-" } }
            let text = lines.drop(while: Self.isBlank)
            let end = text.lastIndex { !Self.isBlank($0) }.map { $0 + 1 } ?? text.startIndex
            return JSONFragment([
                "version": .string(words.first.map(String.init) ?? ""),
                "date": date.map { .string(String($0)) } ?? .null,
                "changes": .string(text[..<end].joined(separator: "\n")),
            ])
        }

        private static func isBlank(_ line: Substring) -> Bool { line.allSatisfy(\.isWhitespace) }
    }

    let path = "versions/releases"
    private let changelog: String

    /// - Parameter changelog: One heading of the second level for each release, such as `## 1.2.0 - 2026-03-01`; read when
    ///   somebody asks for it.
    init(changelog: String) {
        self.changelog = changelog
    }

    private var rows: [JSONFragment] {
        var releases: [Release] = []
        for line in changelog.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("## ") {
                releases.append(Release(heading: line.dropFirst(3)))
            } else if !releases.isEmpty {
                releases[releases.count - 1].lines.append(line)
            }
        }
        return releases.map(\.row)
    }

    func page(
        _ arguments: JSONObject,
        in context: PortalContext,
        for request: RequestContext
    ) async throws -> ResourcePage {
        try decoded(arguments, as: RowSlice.self).page(of: rows, at: path)
    }
}
