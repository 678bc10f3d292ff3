extension Condition {
    /// The condition as a text that is the same wherever it is asked again.
    var text: String {
        switch self {
        case .all(let parts): "all(\(parts.map(\.text).joined(separator: " ")))"
        case .any(let parts): "any(\(parts.map(\.text).joined(separator: " ")))"
        case .not(let part): "not(\(part.text))"
        case .test(let test): "\(test.field.code) \(test.comparison)"
        }
    }
}
