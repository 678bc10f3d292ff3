import CRM
import JSONCore
import MCP

/// Fills one prompt in.
struct PromptFiller {
    /// The messages that a prompt uses.
    static let messageKeys = [anyValue, missingArguments]

    /// What stands in a text for an argument without a value.
    private static let anyValue = "prompt.any"
    /// What comes before the warnings.
    private static let missingArguments = "prompt.missing"

    private let prompt: PromptText
    private let texts: LocaleTexts
    private let zone: TimeZoneRules
    private let now: Int64
    /// The values that count: given ones and defaults.
    private let values: [String: String]
    private let missing: Set<String>

    /// - Parameter given: Checked values by their names; an empty one counts as missing.
    init(prompt: PromptText, given: [String: String], texts: LocaleTexts, zone: TimeZoneRules, now: Int64) {
        self.prompt = prompt
        self.texts = texts
        self.zone = zone
        self.now = now
        let given = given.filter { !$0.value.isEmpty }
        missing = Set(prompt.arguments.map(\.name)).subtracting(given.keys)
        let defaults = prompt.arguments.compactMap { argument in argument.defaultValue.map { (argument.name, $0) } }
        values = given.merging(defaults) { given, _ in given }
    }

    func result() -> PromptResult {
        let payload = filled(.object(prompt.payload(without: missing))) ?? [:]
        let warnings = prompt.arguments.filter { missing.contains($0.name) }
        return PromptResult(
            description: prompt.description,
            messages: [PromptMessage(role: .user, content: .text(text(payload: payload, warnings: warnings)))],
            meta: [
                "structuredContent": payload,
                "warnings": .array(
                    warnings.map { argument in
                        var warning: JSONObject = [
                            "argument": .string(argument.name), "message": .string(warningText(argument)),
                        ]
                        warning["default"] = argument.defaultValue.map(JSONValue.string)
                        return .object(warning)
                    }
                ),
            ]
        )
    }

    private func text(payload: JSONValue, warnings: [PromptArgumentText]) -> String {
        let anything = texts.message(Self.anyValue)
        let text = Placeholders.fill(prompt.message(without: missing)) { name in
            guard name != "payload" else { return "```json\n\(payload.indentedText)\n```" }
            return placeholder(name).map { value(of: $0) ?? anything }
        }
        guard !warnings.isEmpty else { return text }
        let points = warnings.map { "- \(warningText($0))" }.joined(separator: "\n")
        return "\(text)\n\n\(texts.message(Self.missingArguments))\n\(points)"
    }

    private func warningText(_ argument: PromptArgumentText) -> String {
        Placeholders.fill(argument.warning) { $0 == "default" ? argument.defaultValue : nil }
    }

    // MARK: - Payload

    /// The value with its placeholders filled in; `nil` where it is a placeholder without a value.
    ///
    /// Members and elements that are such a placeholder are left out, and so is what holds nothing else. Numbers of the
    /// prompt become numbers of JSON.
    private func filled(_ value: JSONValue) -> JSONValue? {
        switch value {
        case .null, .bool, .number: return value
        case .string(let text): return filled(text)
        case .array(let elements):
            let filled = elements.compactMap(filled)
            return filled.isEmpty && !elements.isEmpty ? nil : .array(filled)
        case .object(let object):
            let members = object.members.compactMap { member in
                filled(member.value).map { JSONObject.Member(key: member.key, value: $0) }
            }
            return members.isEmpty && !object.isEmpty ? nil : .object(JSONObject(members))
        }
    }

    private func filled(_ text: String) -> JSONValue? {
        guard let name = Placeholders.soleName(in: text), let placeholder = placeholder(name) else {
            return .string(Placeholders.fill(text) { name in self.placeholder(name).flatMap(self.value) })
        }
        guard let value = value(of: placeholder) else { return nil }
        return isNumber(placeholder) ? Int(value).map { .int($0) } ?? .string(value) : .string(value)
    }

    private func isNumber(_ placeholder: PromptPlaceholder) -> Bool {
        guard case .argument(let name) = placeholder else { return false }
        switch prompt.arguments.first(where: { $0.name == name })?.kind {
        case .integer, .lead, .company: return true
        case .text, .period, .dateHint, .semantics, .leadStatus, .leadSource, .pipeline, .dealCategory, .person, .user,
            nil:
            return false
        }
    }

    // MARK: - Placeholders

    private func placeholder(_ name: String) -> PromptPlaceholder? {
        PromptPlaceholder(name, arguments: prompt.arguments)
    }

    private func value(of placeholder: PromptPlaceholder) -> String? {
        switch placeholder {
        case .argument(let name): values[name]
        case .start(let period): range(period)?.start
        case .end(let period): range(period)?.end
        case .daysAgo(.fixed(let days)): midnight(days: days)
        case .daysAgo(.argument(let name)): values[name].flatMap { Int($0) }.map(midnight)
        case .now: zone.timestamp(now)
        }
    }

    private func range(_ period: PromptPlaceholder.Period) -> DateRange? {
        let hint =
            switch period {
            case .fixed(let hint): hint
            case .argument(let name): values[name].flatMap(DateHint.init)
            }
        return hint?.range(now: now, in: zone)
    }

    private func midnight(days: Int) -> String {
        zone.timestamp(zone.startOfDay(zone.date(at: now).adding(days: -days)))
    }
}
