/// How much a log message matters, from the least to the most; the levels of RFC 5424.
public enum LogLevel: String, CaseIterable, Hashable, Sendable {
    case debug, info, notice, warning, error, critical, alert, emergency
}

extension LogLevel: Comparable {
    public static func < (left: LogLevel, right: LogLevel) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .debug: 0
        case .info: 1
        case .notice: 2
        case .warning: 3
        case .error: 4
        case .critical: 5
        case .alert: 6
        case .emergency: 7
        }
    }
}

extension LogLevel {
    /// All levels, for a message that says what is allowed.
    static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
