/// The sections that a file of texts is made of; those with a key stand once for each key: `## Tool: getDeals`.
enum LocaleSection: String, CaseIterable {
    case instructions = "Instructions"
    case instructionNotes = "Instruction notes"
    case structuredInstructions = "Structured instructions"
    case parameters = "Parameters"
    case tool = "Tool"
    case resource = "Resource"
    case template = "Template"
    case warning = "Warning"
    case guide = "Guide"
    case guideRules = "Guide rules"
    case prompt = "Prompt"
    case messages = "Messages"
    case groups = "Groups"

    /// Whether the heading names what the section is about.
    var hasKey: Bool {
        switch self {
        case .tool, .resource, .template, .warning, .prompt: true
        case .instructions, .instructionNotes, .structuredInstructions, .parameters, .guide, .guideRules, .messages,
            .groups:
            false
        }
    }

    /// Reads a heading.
    static func parse(_ heading: MarkdownSection) throws(LocaleFault) -> (section: LocaleSection, key: String) {
        let parts = heading.title.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let name = parts.first.map { String($0.trimmingBlanks()) } ?? ""
        let key = parts.count > 1 ? String(parts[1].trimmingBlanks()) : ""
        guard let section = LocaleSection(rawValue: name) else {
            throw LocaleFault(
                line: heading.line,
                reason: "unknown section \"\(heading.title)\"; the sections are \(allForms)"
            )
        }
        guard section.hasKey != key.isEmpty else {
            throw LocaleFault(
                line: heading.line,
                reason: "the heading \"\(heading.title)\" must be \"\(section.form)\""
            )
        }
        return (section, key)
    }

    private var form: String { hasKey ? "\(rawValue): <name>" : rawValue }

    private static var allForms: String { allCases.map { "\"\($0.form)\"" }.joined(separator: ", ") }
}
