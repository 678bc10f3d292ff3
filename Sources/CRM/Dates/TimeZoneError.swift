/// Why a time zone cannot be used.
package struct TimeZoneError: Error, Hashable, Sendable {
    /// What is wrong.
    package enum Reason: Hashable, Sendable {
        /// The identifier is not written as IANA names are.
        case malformed
        /// The folder has no file of that name.
        case unknown
        /// The folder of time zones is not there at all.
        case noFiles
        /// The file of that name is no time zone file that can be read.
        case unreadable(String)
    }

    /// The identifier as it was given.
    package var identifier: String
    /// The folder that was searched.
    package var directory: String
    /// What is wrong.
    package var reason: Reason
}

extension TimeZoneError: CustomStringConvertible {
    /// What is wrong and what is allowed, in words that follow the identifier.
    package var explanation: String {
        let fault =
            switch reason {
            case .malformed: "is not an IANA time zone name"
            case .unknown: "is not a known time zone (there is no such file in \(directory))"
            case .noFiles:
                "cannot be looked up, for there is no folder \(directory) (install the package tzdata or set TZDIR)"
            case .unreadable(let detail): "cannot be read from \(directory): \(detail)"
            }
        return fault + "; an IANA name such as \"Europe/Moscow\" is allowed, or \"UTC\""
    }

    package var description: String { "\"\(identifier)\" \(explanation)" }
}
