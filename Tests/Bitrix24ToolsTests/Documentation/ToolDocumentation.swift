import JSONCore
import MCP

@testable import Bitrix24Tools

/// Writes `Documentation/Tools.md` from the catalogue and the English texts.
struct ToolDocumentation {
    private static let preamble = """
        # Tools, resources and prompts

        Written by `script/docs` from the catalogue and the English texts: change those, not this file. What a failed call
        looks like is in [Errors.md](Errors.md).


        """

    private static let answerMembers = [
        "metadata": "`provider`, `tool`, `resource`, and `instance_name` where `BITRIX_INSTANCE_NAME` is set",
        "request": "what was asked of the portal, with every default and every date filled in",
        "result":
            "the portal's answer: `result` (the rows or the record, with names in `_meta` where the kind has some), `total`,"
            + " `next`",
        "warnings": "what to know of the answer: `message`, and `suggested_filters` where there is a better question",
        "suggestedFix": "`filters`: ready filters that make a warning go away",
        "pagination":
            "`limit`, `start`, `next` (the next `start`; `null` at the end), `total` (`null` where the portal does not"
            + " say), `fetched`",
        "aggregates": "`getLeads`: how many of the returned leads are in which status and with whom",
        "hints": "`getLeads`: `copyableFilter`, a ready question for the last week",
        "error": "instead of `request` and `result` where the call failed: `kind`, `message`, details",
    ]

    let context: PortalContext

    var texts: LocaleTexts { context.texts }

    /// The whole document.
    func text() async throws -> String {
        let arguments = try await argumentsOfResources()
        let text =
            try Self.preamble + answers() + tools() + resources(described: arguments) + templates() + prompts()
        return text.dropLast(while: \.isNewline) + "\n"
    }

    /// What the answer of a tool holds; fails where a member of the schema has no words here.
    private func answers() throws -> String {
        var table = MarkdownTable("member of `structuredContent`", "holds")
        for name in OutputSchema.list["properties"]?.object?.keys ?? [] {
            guard let words = Self.answerMembers[name] else { throw MissingText(name: name) }
            table.add(name.code, words)
        }
        return """
            ## Answers

            A tool answers with `structuredContent`, and with the same as text: a summary, a line for each warning, and the
            JSON (without the JSON where the server runs with `SERVER_TEXT_CONTENT=summary`).

            \(table.text)
            """
    }
}

extension String {
    /// The text without the characters at its end that pass a test.
    fileprivate func dropLast(while test: (Character) -> Bool) -> String {
        var text = self
        while let last = text.last, test(last) { text.removeLast() }
        return text
    }
}
