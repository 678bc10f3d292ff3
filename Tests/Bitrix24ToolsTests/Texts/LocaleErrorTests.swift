import Testing

@testable import Bitrix24Tools

/// Files that somebody broke while editing; each names the line of the fault and what it says.
struct LocaleErrorTests {
    @Test(arguments: [
        ("## Tols: getDeals", 3, "unknown section \"Tols: getDeals\"; the sections are \"Instructions\""),
        ("## Tool", 3, "must be \"Tool: <name>\""),
        ("## Messages: a", 3, "must be \"Messages\""),
        ("## Messages\n- `a`: b\n## Messages\n- `c`: d", 5, "stands twice"),
        ("## Instructions", 3, "has no text"),
        ("## Instructions\ntext\n### More", 5, "no place for \"More\""),
        ("## Instruction notes\ntext", 4, "takes a list"),
        ("## Messages\n- a: b", 4, "must be \"- `name`: text\""),
        ("## Messages\n- `a` b", 4, "must be \"- `name`: text\""),
        ("## Messages\n- `a`:", 4, "`a` has no text"),
        ("## Messages\n- `a`: b\n- `c`: d\n- `a`: e", 6, "`a` stands twice"),
        ("## Messages\n### X\n- `a`: b\n### Y\n- `a`: c", 7, "`a` stands twice"),
        ("## Messages\n- `a`: b\n### Y\n- `c`: d", 4, "no place for text before its first heading"),
        ("## Messages", 3, "needs a list"),
    ])
    func `names the line of a fault in lists and headings`(markdown: String, line: Int, reason: String) throws {
        try expect(markdown, line: line, reason: reason)
    }

    @Test(arguments: [
        ("## Tool: a\ntext", 4, "no place for text before its first heading"),
        ("## Tool: a", 3, "needs a heading with ###"),
        ("## Tool: a\n### A", 4, "has no text"),
        ("## Tool: a\n### A\ntext\n### B\ntext", 6, "has a title already, \"A\""),
        ("## Tool: a\n### A\ntext\n#### Arguments\n- `b`: c", 6, "no \"Arguments\""),
        ("## Tool: a\n### A\ntext\n#### Parameters\n- `b`, `c`", 7, "`b` has no text here"),
        ("## Tool: a\n### A\ntext\n#### Parameters\n- `b`: x\n- `b`: y", 8, "`b` stands twice"),
        ("## Parameters\n- `b`: x\n## Tool: a\n### A\ntext\n#### Parameters\n- `b`\n- `b`: y", 10, "`b` stands twice"),
        ("## Resource: crm/leads\n### A", 4, "has no text"),
        ("## Warning: a\n- fields: `A`\n- range: `last_year`\n\nmessage", 5, "allowed are today, yesterday"),
        ("## Warning: a\n- feilds: `A`", 4, "must be \"- fields: `DATE_CREATE`\""),
        ("## Warning: a\n- fields: `A`\n- range: `today`", 3, "the text of the warning"),
        ("## Warning: a\n- range: `today`\n\nmessage", 3, "needs \"- fields: ...\""),
    ])
    func `names the line of a fault in tools and rules`(markdown: String, line: Int, reason: String) throws {
        try expect(markdown, line: line, reason: reason)
    }

    @Test(arguments: [
        ("## Guide\n### A\ntext\n```json\n{\"tool\": \"x\",\n \"params\": {,}}\n```", 8, "bad JSON: expected a name"),
        ("## Guide\n### A\ntext\n```json\n[]\n```", 7, "must be an object, not array"),
        ("## Guide\n### A\ntext\n```json\n{\"tool\": \"x\"}\n```", 6, "must have \"tool\""),
        ("## Guide\n### A\ntext\n```json\n{\"tool\": \"x\", \"params\": {}, \"more\": 1}\n```", 6, "and nothing else"),
        ("## Guide\n### A\ntext", 4, "must end with code"),
        ("## Guide\n### A\n```json\n{\"tool\": \"x\", \"params\": {}}\n```", 4, "has no text before its JSON"),
        ("## Guide\n### A\ntext\n```json\n{}", 6, "no closing ```"),
        ("## Guide", 3, "needs a heading with ### for each scenario"),
        ("## Structured instructions\n### A\ntext\n```json\n{\"limit\": 1}\n```", 6, "needs \"order\""),
        ("## Structured instructions\n### A\ntext\n```json\n{\"order\": {}}\n```", 6, "needs \"limit\""),
        (
            "## Structured instructions\n### A\ntext\n```json\n{\"order\":{}}\n```", 6,
            "\"limit\", an integer from 1 to 500"
        ),
        ("## Structured instructions\n### A\ntext\n```json\n{\"order\":{},\"limit\":501}\n```", 6, "from 1 to 500"),
        ("## Structured instructions\n### A\ntext\n```json\n{\"order\":{},\"limit\":\"5\"}\n```", 6, "from 1 to 500"),
        (
            "## Structured instructions\n### A\ntext\n```json\n{\"order\":{},\"limit\":5,\"filter\":[]}\n```", 6,
            "\"filter\" in the JSON must be an object"
        ),
        (
            "## Structured instructions\n### A\ntext\n```json\n{\"order\":{},\"limit\":5,\"start\":-1}\n```", 6,
            "\"start\" in the JSON must be an integer from 0"
        ),
        (
            "## Structured instructions\n### A\ntext\n```json\n{\"order\":{},\"sort\":1}\n```", 6,
            "\"sort\" is not allowed"
        ),
    ])
    func `names the line of a fault in JSON`(markdown: String, line: Int, reason: String) throws {
        try expect(markdown, line: line, reason: reason)
    }

    @Test(arguments: [
        ("#### Message\nno call", 6, "needs {payload}"),
        ("#### Message\n{payload}", 4, "needs a \"Payload\""),
        ("#### Message\n{payload} {status}", 6, "the placeholder {status}"),
        ("#### Message\n{payload} {period.start}", 6, "the placeholder {period.start}"),
        ("#### Message without `lead`\n{payload}", 6, "names `lead`, which is no argument"),
        ("#### Massage\n{payload}", 6, "no \"Massage\""),
        ("#### Payload\n```json\n{\"tool\": \"x\", \"params\": {\"a\": \"{b}\"}}\n```", 6, "the placeholder {b}"),
        ("#### Payload\ntext\n```json\n{\"tool\": \"x\", \"params\": {}}\n```", 6, "takes JSON and no text"),
        ("#### Arguments\n- `a` (`text`): b", 4, "no heading \"Warnings\""),
        ("#### Arguments\n- `a` (`text`): b\n#### Warnings\n- `c`: d", 8, "has no text for `a`"),
        ("#### Arguments\n- `a` (`text`): b\n#### Warnings\n- `a`: d\n- `c`: d", 10, "`c` is no argument"),
        ("#### Arguments\n- `a`: b\n#### Warnings\n- `a`: d", 7, "kinds are integer"),
        ("#### Arguments\n- `a` (`word`): b\n#### Warnings\n- `a`: d", 7, "kinds are integer"),
        ("#### Arguments\n- `a` (`integer`): b\n#### Warnings\n- `a`: d", 7, "kinds are integer"),
        ("#### Arguments\n- `a` (`integer` `9...1`): b\n#### Warnings\n- `a`: d", 7, "kinds are integer"),
        ("#### Arguments\n- `a` (`integer` `1...9`, default `10`): b\n#### Warnings\n- `a`: d", 7, "from 1 to 9"),
        ("#### Arguments\n- `a` (`dateHint`, default `week`): b\n#### Warnings\n- `a`: d", 7, "allowed are today"),
        ("#### Arguments\n- `a` (`text`): b\n- `a` (`text`): b\n#### Warnings\n- `a`: d", 8, "`a` stands twice"),
    ])
    func `names the line of a fault in a prompt`(parts: String, line: Int, reason: String) throws {
        try expect("## Prompt: p\n### P\ntext\n\(parts)", line: line, reason: reason)
    }

    @Test(arguments: ["", "# Texts\n", "\n\nHello.\n", "<!--\n## Instructions\n-->\n"])
    func `refuses a file without a section, as one that is cut off`(markdown: String) throws {
        let error = try #require(throws: LocaleError.self) {
            try LocaleTexts(parsing: markdown, file: "prompts_xx.md")
        }

        #expect(error.description.hasPrefix("prompts_xx.md:1: the file has no section"))
    }

    /// Expects a fault in what follows the title and a blank line.
    private func expect(_ markdown: String, line: Int, reason: String) throws {
        let error = try #require(throws: LocaleError.self) {
            try LocaleTexts(parsing: "# Texts\n\n" + markdown, file: "prompts_xx.md")
        }

        #expect(error.line == line, "\(error)")
        #expect(error.description.hasPrefix("prompts_xx.md:\(line): "))
        #expect(error.reason.contains(reason), "\(error)")
    }
}
