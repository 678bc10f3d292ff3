import JSONCore

extension MarkdownSection {
    /// A point of a list that starts with a name in backticks: ``- `name`: text``.
    struct KeyedItem {
        var key: String
        var text: String
        var line: Int
    }

    /// A fault on the line of the heading.
    func fault(_ reason: String) -> LocaleFault {
        LocaleFault(line: line, reason: "\"\(title)\" \(reason)")
    }

    /// Refuses headings below this one.
    func refuseSections() throws(LocaleFault) {
        guard let section = sections.first else { return }
        throw LocaleFault(line: section.line, reason: "there is no place for \"\(section.title)\" in \"\(title)\"")
    }

    /// Refuses text between the heading and the next one.
    func refuseBlocks() throws(LocaleFault) {
        guard let block = blocks.first else { return }
        throw LocaleFault(line: block.line, reason: "\"\(title)\" has no place for text before its first heading")
    }

    /// The whole text below the heading; there must be one, and no further heading.
    func prose() throws(LocaleFault) -> String {
        try refuseSections()
        guard !blocks.isEmpty else { throw fault("has no text") }
        return blocks.prose
    }

    /// The points of the list below the heading; there must be nothing else.
    func items() throws(LocaleFault) -> [(text: String, line: Int)] {
        var items: [(text: String, line: Int)] = []
        for block in blocks {
            guard let item = block.item else {
                throw LocaleFault(line: block.line, reason: "\"\(title)\" takes a list, each point of it after \"- \"")
            }
            items.append((item, block.line))
        }
        guard !items.isEmpty else { throw fault("needs a list, each point of it after \"- \"") }
        return items
    }

    /// The points of the list below the heading, each with a name in backticks.
    func keyedItems() throws(LocaleFault) -> [KeyedItem] {
        var items: [KeyedItem] = []
        for (text, line) in try self.items() {
            let parts = text.split(separator: "`", maxSplits: 2, omittingEmptySubsequences: false)
            guard parts.count == 3, parts[0].isEmpty, !parts[1].isEmpty, parts[2].first == ":" else {
                throw LocaleFault(line: line, reason: "\"- \(text)\" must be \"- `name`: text\"")
            }
            let item = KeyedItem(
                key: String(parts[1]),
                text: String(parts[2].dropFirst().trimmingBlanks()),
                line: line
            )
            guard !item.text.isEmpty else { throw LocaleFault(line: line, reason: "`\(item.key)` has no text") }
            guard !items.contains(where: { $0.key == item.key }) else {
                throw LocaleFault(line: line, reason: "`\(item.key)` stands twice in \"\(title)\"")
            }
            items.append(item)
        }
        return items
    }

    /// The one section below the heading, whose heading is a title.
    func titled() throws(LocaleFault) -> MarkdownSection {
        try refuseBlocks()
        guard let section = sections.first else { throw fault("needs a heading with ### below it, the title") }
        guard sections.count == 1 else {
            throw LocaleFault(line: sections[1].line, reason: "\"\(title)\" has a title already, \"\(section.title)\"")
        }
        return section
    }

    /// The title and text of the one section below the heading.
    func titledText() throws(LocaleFault) -> TitledText {
        let section = try titled()
        return TitledText(title: section.title, description: try section.prose())
    }

    /// The text below the heading, and the object in the JSON code that must end it.
    func textWithJSON() throws(LocaleFault) -> (text: String, json: JSONObject, line: Int) {
        try refuseSections()
        guard let block = blocks.last, block.kind == .code(language: "json") else {
            throw fault("must end with code between ```json and ```")
        }
        return (blocks.dropLast().prose, try block.jsonObject(), block.line)
    }
}

extension MarkdownBlock {
    /// The code as a JSON object.
    func jsonObject() throws(LocaleFault) -> JSONObject {
        let value: JSONValue
        do throws(JSONError) {
            value = try JSONValue(parsing: text)
        } catch {
            let linesBefore = text.utf8.prefix(error.offset).count { $0 == UInt8(ascii: "\n") }
            throw LocaleFault(line: line + 1 + linesBefore, reason: "bad JSON: expected \(error.expected)")
        }
        guard let object = value.object else {
            throw LocaleFault(line: line + 1, reason: "the JSON must be an object, not \(value.typeName)")
        }
        return object
    }
}

extension ArraySlice<MarkdownBlock> {
    var prose: String { Array(self).prose }
}
