import MCP

/// An argument that is an integer between bounds; a value outside them cannot be made from what a caller gave.
protocol BoundedInteger: RawRepresentable, Decodable, Hashable, Sendable, JSONSchemaRepresentable
where RawValue == Int {
    /// What a caller may give.
    static var allowed: ClosedRange<Int> { get }

    /// Takes over a value that is known to be allowed.
    init(checked value: Int)
}

extension BoundedInteger {
    static var jsonSchema: JSONSchema { .integer(allowed) }
    static var placeholder: Self { Self(checked: allowed.lowerBound) }

    init?(rawValue: Int) {
        guard Self.allowed.contains(rawValue) else { return nil }
        self.init(checked: rawValue)
    }
}
