import MCP

extension LocaleTexts {
    /// The texts with whatever they lack taken from others.
    ///
    /// So a file that somebody wrote for an older version, or only in part, still serves: the rest comes from the
    /// shipped file of the same language, or of another.
    package func completed(by others: LocaleTexts) -> LocaleTexts {
        var texts = self
        if texts.instructions.isEmpty { texts.instructions = others.instructions }
        if texts.instructionNotes.isEmpty { texts.instructionNotes = others.instructionNotes }
        if texts.structuredInstructions.isEmpty { texts.structuredInstructions = others.structuredInstructions }
        if texts.guideScenarios.isEmpty { texts.guideScenarios = others.guideScenarios }
        if texts.guideRules.isEmpty { texts.guideRules = others.guideRules }
        texts.warningRules.merge(others.warningRules) { own, _ in own }
        texts.resources.merge(others.resources) { own, _ in own }
        texts.templates.merge(others.templates) { own, _ in own }
        texts.messages.merge(others.messages) { own, _ in own }
        texts.groups.merge(others.groups) { own, _ in own }
        texts.tools.merge(others.tools) { own, other in
            var text = own
            text.parameters.merge(other.parameters) { own, _ in own }
            return text
        }
        let names = Set(prompts.map(\.name))
        texts.prompts += others.prompts.filter { !names.contains($0.name) }
        return texts
    }

    /// The names of all that the texts have, sorted: `tool getDeals`, `tool getDeals.limit`, `message summary.list`.
    package var keys: [String] {
        var keys: [String] = []
        if !instructions.isEmpty { keys.append("instructions") }
        keys += instructionNotes.indices.map { "instruction note \($0)" }
        keys += structuredInstructions.indices.map { "structured instruction \($0)" }
        keys += guideScenarios.indices.map { "guide scenario \($0)" }
        keys += guideRules.indices.map { "guide rule \($0)" }
        for (name, text) in tools { keys += ["tool \(name)"] + text.parameters.keys.map { "tool \(name).\($0)" } }
        keys += resources.keys.map { "resource \($0)" }
        keys += templates.keys.map { "template \($0)" }
        keys += warningRules.keys.map { "warning \($0)" }
        for prompt in prompts {
            keys += ["prompt \(prompt.name)"] + prompt.arguments.map { "prompt \(prompt.name).\($0.name)" }
        }
        keys += messages.keys.map { "message \($0)" }
        keys += groups.keys.map { "group \($0)" }
        return keys.sorted()
    }
}
