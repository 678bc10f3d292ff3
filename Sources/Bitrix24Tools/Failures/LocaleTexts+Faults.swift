import MCP

extension LocaleTexts {
    /// What does not fit in the arguments of a call, one fault after the other.
    func words(for faults: [ToolInputFault]) -> String {
        faults.map(words).joined(separator: "; ")
    }

    private func words(for fault: ToolInputFault) -> String {
        let path = fault.path.isEmpty ? message(.allArguments) : fault.path
        return switch fault.problem {
        case .unexpected(let found, let expected):
            message(.unexpectedArgument, ["path": path, "found": found, "expected": words(for: expected)])
        case .missing(let expected): message(.missingArgument, ["path": path, "expected": words(for: expected)])
        case .unknown(let allowed):
            message(.unknownArgument, ["path": path, "allowed": allowed.joined(separator: ", ")])
        case .other(let reason): "\(path) \(reason)"
        }
    }

    private func words(for expectation: ToolInputFault.Expectation) -> String {
        switch expectation {
        case .anything: message(.expectedAnything)
        case .boolean: message(.expectedBoolean)
        case .integer(let minimum?, let maximum?):
            message(.expectedIntegerInRange, ["minimum": "\(minimum)", "maximum": "\(maximum)"])
        case .integer(let minimum?, nil): message(.expectedIntegerFrom, ["minimum": "\(minimum)"])
        case .integer(nil, let maximum?): message(.expectedIntegerUpTo, ["maximum": "\(maximum)"])
        case .integer(nil, nil): message(.expectedInteger)
        case .number: message(.expectedNumber)
        case .string: message(.expectedString)
        case .oneOf(let allowed): message(.expectedOneOf, ["allowed": allowed.joined(separator: ", ")])
        case .array: message(.expectedArray)
        case .object: message(.expectedObject)
        }
    }
}
