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
        texts.sharedParameters.merge(others.sharedParameters) { own, _ in own }
        texts.tools.merge(others.tools(sharing: sharedParameters)) { own, other in
            var text = own
            text.parameters.merge(other.parameters) { own, _ in own }
            return text
        }
        let names = Set(prompts.map(\.name))
        texts.prompts += others.prompts.filter { !names.contains($0.name) }
        return texts
    }

    /// What the texts have and others, which are complete, do not, sorted.
    ///
    /// Those are slips of the pen, or left over from another version. A prompt is no stranger, because anybody may add
    /// one.
    package func strangers(to others: LocaleTexts) -> [String] {
        let open = ["instruction", "structured instruction", "guide", "prompt"]
        let own = keys.filter { key in !open.contains { key.hasPrefix($0 + " ") } }
        let known = Set(others.keys)
        let placeholders = messages.flatMap { key, text in
            let allowed = Placeholders.names(in: others.messages[key] ?? text)
            return Placeholders.names(in: text).filter { !allowed.contains($0) }.map { "message \(key) {\($0)}" }
        }
        return (own.filter { !known.contains($0) } + placeholders).sorted()
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
        keys += sharedParameters.keys.map { "parameter \($0)" }
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

    /// The tools with other words for the parameters whose text is shared.
    private func tools(sharing parameters: [String: String]) -> [String: ToolText] {
        tools.mapValues { text in
            var text = text
            for (name, words) in parameters where text.parameters[name] == sharedParameters[name] {
                if text.parameters[name] != nil { text.parameters[name] = words }
            }
            return text
        }
    }
}
