import Testing

@testable import Bitrix24Tools

struct MarkdownParserTests {
    @Test func `nests sections by their headings`() throws {
        let root = try MarkdownParser.parse("# A\n\n## B\n\ntext\n\n### C\n\n## D: e\n")

        let file = try #require(root.sections.first)
        #expect(file.sections.map(\.title) == ["B", "D: e"])
        #expect(file.sections.map(\.line) == [3, 9])
        #expect(file.sections[0].sections.map(\.title) == ["C"])
        #expect(file.sections[0].blocks.map(\.text) == ["text"])
    }

    @Test(arguments: [
        ("one\ntwo", "one two"),
        ("one\n\ntwo", "one\n\ntwo"),
        ("  one  \n  two  ", "one two"),
        ("- a\n  b\n- c", "- a b\n- c"),
        ("* a\n* b", "- a\n- b"),
        ("say:\n- a", "say:\n- a"),
        ("say:\n\n- a\n  - b", "say:\n\n- a\n  - b"),
        ("1. a\n2. b\n\nend", "1. a\n2. b\n\nend"),
        ("a\n<!-- not shown -->\nb", "a b"),
        ("a\n<!-- not\nshown\n-->\n\nb", "a\n\nb"),
        ("#hash and\n2026. is no number", "#hash and 2026. is no number"),
        ("a\n```json\n{\n  \"b\": 1\n}\n```\nc", "a\n```json\n{\n  \"b\": 1\n}\n```\nc"),
        ("a\r\nb\r\n\r\nc", "a b\n\nc"),
        ("a\n```\n# no heading\n- no point\n```", "a\n```\n# no heading\n- no point\n```"),
    ])
    func `joins wrapped lines and keeps the rest`(markdown: String, text: String) throws {
        #expect(try MarkdownParser.parse(markdown).blocks.prose == text)
    }

    @Test func `ignores a byte order mark`() throws {
        #expect(try MarkdownParser.parse("\u{FEFF}# A").sections.map(\.title) == ["A"])
    }

    @Test(arguments: [
        ("# A\n### B", 2, "a level is missing"),
        ("## A", 1, "a level is missing"),
        ("# A\n\n## ", 3, ""),
        ("# A\n```json\n{}\n", 2, "no closing ```"),
        ("# A\nb\u{FFFD}", 2, "UTF-8"),
    ])
    func `says on which line the structure breaks`(markdown: String, line: Int, reason: String) throws {
        guard !reason.isEmpty else {
            #expect(try MarkdownParser.parse(markdown).sections.map(\.title) == ["A"])
            return
        }
        let fault = try #require(throws: LocaleFault.self) { try MarkdownParser.parse(markdown) }

        #expect(fault.line == line)
        #expect(fault.reason.contains(reason))
    }
}
