import MCP

/// How many bytes a caller wants an answer to have at most.
struct ByteLimit: RawRepresentable, Decodable, Hashable, Sendable, JSONSchemaRepresentable {
    static let allowed = 2000...10_000_000

    static var jsonSchema: JSONSchema { .integer(allowed) }
    static var placeholder: ByteLimit { ByteLimit(checked: allowed.lowerBound) }

    let rawValue: Int

    init?(rawValue: Int) {
        guard Self.allowed.contains(rawValue) else { return nil }
        self.rawValue = rawValue
    }

    private init(checked value: Int) {
        rawValue = value
    }
}
