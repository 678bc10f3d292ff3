/// What a name between braces stands for in a prompt.
enum PromptPlaceholder: Hashable, Sendable {
    /// Days that a ``DateHint`` names: one that is written here, or the value of an argument.
    enum Period: Hashable, Sendable {
        case fixed(DateHint)
        case argument(String)
    }

    /// A number that is written here, or the value of an argument.
    enum Days: Hashable, Sendable {
        case fixed(Int)
        case argument(String)
    }

    /// `{status}`: the value of an argument.
    case argument(String)
    /// `{period.start}`, `{today.start}`: the first second of a period.
    case start(Period)
    /// `{period.end}`, `{today.end}`: the last second of a period.
    case end(Period)
    /// `{days.daysAgo}`, `{365.daysAgo}`: the midnight so many days before today.
    case daysAgo(Days)
    /// `{now}`: this moment.
    case now

    /// Reads a name; `nil` where it stands for nothing.
    init?(_ name: String, arguments: [PromptArgumentText]) {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let argument = arguments.first { $0.name == parts.first }
        guard let first = parts.first, parts.count == 2 else {
            guard parts.count == 1 else { return nil }
            if let argument {
                self = .argument(argument.name)
            } else if name == "now" {
                self = .now
            } else {
                return nil
            }
            return
        }
        switch parts[1] {
        case "start", "end":
            let period: Period
            if argument?.kind == .dateHint {
                period = .argument(first)
            } else if let hint = DateHint(rawValue: first) {
                period = .fixed(hint)
            } else {
                return nil
            }
            self = parts[1] == "start" ? .start(period) : .end(period)
        case "daysAgo":
            if case .integer = argument?.kind {
                self = .daysAgo(.argument(first))
            } else if let days = Int(first) {
                self = .daysAgo(.fixed(days))
            } else {
                return nil
            }
        default: return nil
        }
    }
}
