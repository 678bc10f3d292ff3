import CRM

extension PromptArgumentText {
    /// Reads ``` `limit` (`integer` `1...500`, default `20`): text```; `nil` where the text has another form.
    init?(parsing text: String) {
        let parts = text.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
        guard parts.count >= 5, parts[0].isEmpty, !parts[1].isEmpty, parts[2] == " (" else { return nil }
        name = parts[1]
        var place = 5
        if parts[3] == "integer" {
            guard parts.count >= 7, parts[4] == " ", let range = Self.range(parts[5]) else { return nil }
            kind = .integer(range)
            place = 7
        } else {
            guard let kind = Kind(name: parts[3]) else { return nil }
            self.kind = kind
        }
        if parts[place - 1] == ", default " {
            guard parts.count >= place + 2 else { return nil }
            defaultValue = parts[place]
            place += 2
        }
        let rest = parts[(place - 1)...].joined(separator: "`")
        guard rest.hasPrefix("):") else { return nil }
        description = String(rest.dropFirst(2).trimmingBlanks())
        warning = ""
        guard !description.isEmpty else { return nil }
    }

    private static func range(_ text: String) -> ClosedRange<Int>? {
        let bounds = text.split(separator: ".").compactMap { Int($0) }
        guard bounds.count == 2, bounds[0] <= bounds[1], text == "\(bounds[0])...\(bounds[1])" else { return nil }
        return bounds[0]...bounds[1]
    }
}

extension PromptArgumentText.Kind {
    private static let simple: [(name: String, kind: Self)] = [
        ("text", .text), ("period", .period), ("dateHint", .dateHint), ("semantics", .semantics),
        ("leadStatus", .leadStatus), ("leadSource", .leadSource), ("pipeline", .pipeline),
        ("dealCategory", .dealCategory), ("person", .person), ("user", .user), ("lead", .lead), ("company", .company),
    ]

    /// The names of all kinds, for errors.
    static var names: String { (["integer `1...500`"] + simple.map(\.name)).joined(separator: ", ") }

    /// The kind of a name other than `integer`.
    init?(name: String) {
        guard let entry = Self.simple.first(where: { $0.name == name }) else { return nil }
        self = entry.kind
    }

    /// What is wrong with a value; `nil` where nothing is.
    package func fault(in value: String) -> String? {
        switch self {
        case .text, .leadStatus, .leadSource, .pipeline, .person:
            return nil
        case .period:
            guard PeriodReader(now: 0, zone: .utc).period(in: value) != nil else {
                return "a period in words or figures is allowed, such as last month, last 14 days, 2026-03"
            }
        case .integer(let range):
            guard let number = Int(value), range.contains(number) else {
                return "a whole number from \(range.lowerBound) to \(range.upperBound) is allowed"
            }
        case .dateHint:
            guard DateHint(rawValue: value) != nil else {
                return "allowed are " + DateHint.allCases.map(\.rawValue).joined(separator: ", ")
            }
        case .semantics:
            guard ["process", "success", "failure"].contains(value) else {
                return "allowed are process, success, failure"
            }
        case .dealCategory:
            guard let number = Int(value), number >= 0 else { return "the number of a pipeline is allowed, from 0" }
        case .user, .lead, .company:
            guard let number = Int(value), number > 0 else { return "a number (an id) from 1 is allowed" }
        }
        return nil
    }
}
