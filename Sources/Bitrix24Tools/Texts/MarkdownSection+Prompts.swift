import JSONCore

extension MarkdownSection {
    /// Reads a prompt: the title, the description, and below them `Arguments`, `Warnings`, `Message`, `Payload`.
    func promptText(named name: String) throws(LocaleFault) -> PromptText {
        let body = try titled()
        guard !body.blocks.isEmpty else { throw body.fault("has no text") }
        var prompt = PromptText(
            name: name,
            title: body.title,
            description: body.blocks.prose,
            arguments: [],
            messages: [],
            payloads: []
        )
        let part = { (title: String) in body.sections.first { $0.title == title } }
        if let arguments = part("Arguments") {
            guard let warnings = part("Warnings") else { throw body.fault("has arguments but no heading \"Warnings\"") }
            prompt.arguments = try arguments.promptArguments(warnings: warnings)
        }
        var titles: Set<String> = []
        for section in body.sections {
            guard titles.insert(section.title).inserted else { throw section.fault("stands twice") }
            try section.addPart(to: &prompt)
        }
        guard prompt.messages.contains(where: { $0.without == nil }) else { throw body.fault("needs a \"Message\"") }
        guard prompt.payloads.contains(where: { $0.without == nil }) else { throw body.fault("needs a \"Payload\"") }
        return prompt
    }

    private func addPart(to prompt: inout PromptText) throws(LocaleFault) {
        let parts = title.split(separator: "`", omittingEmptySubsequences: false).map { $0.trimmingBlanks() }
        let without = parts.count == 3 && parts[0].hasSuffix(" without") && parts[2].isEmpty ? String(parts[1]) : nil
        let kind = without == nil ? title : String(parts[0].dropLast(" without".count))
        if let without, !prompt.arguments.contains(where: { $0.name == without }) {
            throw fault("names `\(without)`, which is no argument")
        }
        switch (kind, without) {
        case ("Arguments", nil), ("Warnings", nil): break
        case ("Message", _):
            let text = try prose()
            try check(Placeholders.names(in: text), in: prompt, hasPayload: true)
            guard text.contains("{payload}") else { throw fault("needs {payload} where the call goes") }
            prompt.messages.append(.init(without: without, body: text))
        case ("Payload", _):
            let (text, json, line) = try textWithJSON()
            guard text.isEmpty else { throw fault("takes JSON and no text") }
            try json.checkPayload(line: line)
            try check(Placeholders.names(in: JSONValue.object(json).text), in: prompt, hasPayload: false)
            prompt.payloads.append(.init(without: without, body: json))
        default:
            throw LocaleFault(
                line: line,
                reason:
                    "a prompt has \"Arguments\", \"Warnings\", \"Message\", \"Message without `name`\", \"Payload\", "
                    + "\"Payload without `name`\", but no \"\(title)\""
            )
        }
    }

    private func check(_ names: [String], in prompt: PromptText, hasPayload: Bool) throws(LocaleFault) {
        for name in names where PromptPlaceholder(name, arguments: prompt.arguments) == nil {
            guard !hasPayload || name != "payload" else { continue }
            throw fault("has the placeholder {\(name)}, which is neither an argument nor a date")
        }
    }

    /// ``- `limit` (`integer` `1...500`, default `20`): text``, with the warning for each.
    private func promptArguments(warnings: MarkdownSection) throws(LocaleFault) -> [PromptArgumentText] {
        try refuseSections()
        try warnings.refuseSections()
        var warningTexts = try warnings.keyedItems()
        var arguments: [PromptArgumentText] = []
        for (text, line) in try items() {
            guard let argument = PromptArgumentText(parsing: text) else {
                throw LocaleFault(
                    line: line,
                    reason: "\"- \(text)\" must be \"- `name` (`kind`, default `value`): text\", the default left out "
                        + "where there is none; kinds are \(PromptArgumentText.Kind.names)"
                )
            }
            guard !arguments.contains(where: { $0.name == argument.name }) else {
                throw LocaleFault(line: line, reason: "`\(argument.name)` stands twice in \"\(title)\"")
            }
            if let value = argument.defaultValue, let reason = argument.kind.fault(in: value) {
                throw LocaleFault(
                    line: line,
                    reason: "the default of `\(argument.name)` is \"\(value)\", but \(reason)"
                )
            }
            guard let place = warningTexts.firstIndex(where: { $0.key == argument.name }) else {
                throw warnings.fault("has no text for `\(argument.name)`")
            }
            arguments.append(argument)
            arguments[arguments.count - 1].warning = warningTexts.remove(at: place).text
        }
        if let stranger = warningTexts.first {
            throw LocaleFault(line: stranger.line, reason: "`\(stranger.key)` is no argument of the prompt")
        }
        return arguments
    }
}
