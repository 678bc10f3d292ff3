import JSONCore
import MCP

extension LocaleTexts {
    /// Reads the sections of a file.
    init(parsing root: MarkdownSection) throws(LocaleFault) {
        self.init()
        var headings: Set<String> = []
        var entries: [(section: LocaleSection, key: String, content: MarkdownSection)] = []
        for content in root.sections.flatMap(\.sections) {
            let (section, key) = try LocaleSection.parse(content)
            guard headings.insert("\(section.rawValue): \(key)").inserted else {
                throw content.fault("stands twice")
            }
            entries.append((section, key, content))
        }
        guard !entries.isEmpty else {
            throw LocaleFault(line: 1, reason: "the file has no section, such as \"## Instructions\"")
        }
        if let shared = entries.first(where: { $0.section == .parameters }) {
            sharedParameters = try shared.content.texts()
        }
        for entry in entries { try add(entry.content, as: entry.section, key: entry.key) }
    }

    private mutating func add(
        _ content: MarkdownSection,
        as section: LocaleSection,
        key: String
    ) throws(LocaleFault) {
        switch section {
        case .instructions: instructions = try content.prose()
        case .instructionNotes: instructionNotes = try content.plainItems()
        case .structuredInstructions: structuredInstructions = try content.structuredInstructions()
        case .parameters: break
        case .tool: tools[key] = try content.toolText(sharedParameters: sharedParameters)
        case .resource: resources[key] = try content.titledText()
        case .template: templates[key] = try content.titledText()
        case .warning: warningRules[key] = try content.warningRule()
        case .guide: guideScenarios = try content.guideScenarios()
        case .guideRules: guideRules = try content.plainItems()
        case .prompt: prompts.append(try content.promptText(named: key))
        case .messages: messages = try content.texts()
        case .groups: groups = try content.texts()
        }
    }
}

extension MarkdownSection {
    /// The points of a plain list.
    fileprivate func plainItems() throws(LocaleFault) -> [String] {
        try refuseSections()
        return try items().map(\.text)
    }

    /// Texts by their names; headings in between only make them easier to find.
    fileprivate func texts() throws(LocaleFault) -> [String: String] {
        var texts: [String: String] = [:]
        if !sections.isEmpty { try refuseBlocks() }
        for section in sections.isEmpty ? [self] : sections {
            if section.level > level { try section.refuseSections() }
            for item in try section.keyedItems() {
                guard texts.updateValue(item.text, forKey: item.key) == nil else {
                    throw LocaleFault(line: item.line, reason: "`\(item.key)` stands twice in \"\(title)\"")
                }
            }
        }
        return texts
    }

    fileprivate func toolText(sharedParameters: [String: String]) throws(LocaleFault) -> ToolText {
        let body = try titled()
        guard !body.blocks.isEmpty else { throw body.fault("has no text") }
        var text = ToolText(title: body.title, description: body.blocks.prose)
        for section in body.sections {
            guard section.title == "Parameters" else {
                throw LocaleFault(line: section.line, reason: "a tool has \"Parameters\", but no \"\(section.title)\"")
            }
            try section.refuseSections()
            guard text.parameters.isEmpty else { throw section.fault("stands twice") }
            text.parameters = try section.parameters(shared: sharedParameters)
        }
        return text
    }

    /// Points with a text of their own, and points that name parameters whose texts are shared.
    private func parameters(shared: [String: String]) throws(LocaleFault) -> [String: String] {
        var parameters: [String: String] = [:]
        func add(_ name: String, _ text: String, line: Int) throws(LocaleFault) {
            guard parameters.updateValue(text, forKey: name) == nil else {
                throw LocaleFault(line: line, reason: "`\(name)` stands twice in \"\(title)\"")
            }
        }
        var own = self
        own.blocks = []
        for block in blocks {
            guard let names = block.item?.sharedNames else {
                own.blocks.append(block)
                continue
            }
            for name in names {
                guard let text = shared[name] else {
                    throw LocaleFault(
                        line: block.line,
                        reason: "`\(name)` has no text here, and none in the section \"Parameters\""
                    )
                }
                try add(name, text, line: block.line)
            }
        }
        guard !own.blocks.isEmpty else { return parameters }
        for item in try own.keyedItems() { try add(item.key, item.text, line: item.line) }
        return parameters
    }
}

extension String {
    /// The names in ``- `select`, `filter` ``; `nil` where the point says more than names.
    fileprivate var sharedNames: [String]? {
        let parts = split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmingBlanks() }
        let names = parts.compactMap { part -> String? in
            guard part.count > 2, part.hasPrefix("`"), part.hasSuffix("`") else { return nil }
            let name = part.dropFirst().dropLast()
            return name.contains("`") ? nil : String(name)
        }
        return names.count == parts.count ? names : nil
    }
}
