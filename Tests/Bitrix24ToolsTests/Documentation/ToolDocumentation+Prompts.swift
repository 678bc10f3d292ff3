@testable import Bitrix24Tools

extension ToolDocumentation {
    /// The prompts with their arguments.
    func prompts() -> String {
        """
        ## Prompts

        Every argument is optional: where one is missing, the prompt says so and takes what stands under "without it". A
        prompt carries the ready call in its text and as `_meta.structuredContent`, the warnings in its text and as
        `_meta.warnings`.

        \(texts.prompts.map(section).joined())
        """
    }

    private func section(of prompt: PromptText) -> String {
        var table = MarkdownTable("argument", "takes", "without it", "meaning")
        for argument in prompt.arguments {
            table.add(
                argument.name.code,
                Self.words(for: argument.kind),
                argument.defaultValue?.code ?? "",
                argument.description.prose
            )
        }
        let heading = "### \(prompt.name)\n\n**\(prompt.title).** \(prompt.description.prose)\n\n"
        return heading + (prompt.arguments.isEmpty ? "" : table.text)
    }

    private static func words(for kind: PromptArgumentText.Kind) -> String {
        if case .integer(let range) = kind { return "an integer from \(range.lowerBound) to \(range.upperBound)" }
        return kindWords[kind] ?? "\(kind)"
    }

    private static let kindWords: [PromptArgumentText.Kind: String] = [
        .text: "any text",
        .period: "a period in words",
        .dateHint: "a period: " + DateHint.allCases.map(\.rawValue).codes,
        .semantics: "`process`, `success`, `failure`",
        .leadStatus: "a lead status by code or name",
        .leadSource: "a lead source by code or name",
        .pipeline: "the name or id of a pipeline",
        .dealCategory: "the id of a pipeline",
        .person: "an employee by name or id, `me`, or a department",
        .user: "the id of an employee",
        .lead: "the id of a lead",
        .company: "the id of a company",
    ]
}
