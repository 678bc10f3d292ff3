/// The name that clients call a tool by, such as `getDeals`.
public struct ToolName: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
    public let rawValue: String

    /// Takes a name as it is.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    public init(stringLiteral value: String) {
        self.init(rawValue: value)
    }
}

extension ToolName: CustomStringConvertible {
    public var description: String { rawValue }
}
