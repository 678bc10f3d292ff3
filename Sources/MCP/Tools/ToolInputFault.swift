/// One thing in the arguments of a call that does not fit.
public struct ToolInputFault: Hashable, Sendable {
    /// What is wrong, for code that words it in another language.
    public enum Problem: Hashable, Sendable {
        /// The value is not what is expected; `found` is how it begins, as JSON.
        case unexpected(found: String, expected: Expectation)
        /// A value that must be there is not.
        case missing(expected: Expectation)
        /// There is no parameter of this name.
        case unknown(allowed: [String])
        /// Something else, in words that follow the path.
        case other(String)
    }

    /// What a value must be.
    public enum Expectation: Hashable, Sendable {
        case anything
        case boolean
        /// An integer between two bounds, either of which may be open.
        case integer(minimum: Int?, maximum: Int?)
        case number
        case string
        case oneOf([String])
        case array
        case object
    }

    /// Where, such as `limit`, `filter.STAGE_ID` or `select[2]`; empty for the arguments as a whole.
    public var path: String
    /// What is wrong there.
    public var problem: Problem

    /// Creates a fault.
    public init(path: String, problem: Problem) {
        self.path = path
        self.problem = problem
    }

    /// Creates a fault out of words that follow the path.
    public init(path: String, reason: String) {
        self.init(path: path, problem: .other(reason))
    }

    /// What is wrong and what is allowed, in English.
    public var reason: String {
        switch problem {
        case .unexpected(let found, let expected): "must be \(expected), got \(found)"
        case .missing(let expected): "is missing; it must be \(expected)"
        case .unknown(let allowed) where allowed.isEmpty: "is not a known parameter; there are no parameters"
        case .unknown(let allowed): "is not a known parameter; allowed: " + allowed.joined(separator: ", ")
        case .other(let reason): reason
        }
    }
}

extension ToolInputFault: CustomStringConvertible {
    public var description: String { path.isEmpty ? reason : "\(path) \(reason)" }
}

extension ToolInputFault.Expectation: CustomStringConvertible {
    public var description: String {
        switch self {
        case .anything: "any value"
        case .boolean: "true or false"
        case .integer(let minimum?, let maximum?): "an integer from \(minimum) to \(maximum)"
        case .integer(let minimum?, nil): "an integer of at least \(minimum)"
        case .integer(nil, let maximum?): "an integer of at most \(maximum)"
        case .integer(nil, nil): "an integer"
        case .number: "a number"
        case .string: "a string"
        case .oneOf(let allowed): "one of " + allowed.joined(separator: ", ")
        case .array: "an array"
        case .object: "an object"
        }
    }
}
