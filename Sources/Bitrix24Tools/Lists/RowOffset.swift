import MCP

/// How many rows of a list come before the first one that a caller wants.
struct RowOffset: RawRepresentable, Decodable, Hashable, Sendable, JSONSchemaRepresentable {
    /// The start of the list.
    static let zero = RowOffset(checked: 0)
    static let allowed = 0...1_000_000_000

    static var jsonSchema: JSONSchema { .integer(allowed) }
    static var placeholder: RowOffset { zero }

    let rawValue: Int

    init?(rawValue: Int) {
        guard Self.allowed.contains(rawValue) else { return nil }
        self.rawValue = rawValue
    }

    private init(checked value: Int) {
        rawValue = value
    }
}
