import MCP

/// How many calls of a lead are returned at most: so many that their details fit into one batch.
struct CallLimit: RawRepresentable, Decodable, Hashable, Sendable, JSONSchemaRepresentable {
    static let standard = CallLimit(checked: 10)
    static let allowed = 1...40

    static var jsonSchema: JSONSchema { .integer(allowed) }
    static var placeholder: CallLimit { standard }

    let rawValue: Int

    init?(rawValue: Int) {
        guard Self.allowed.contains(rawValue) else { return nil }
        self.rawValue = rawValue
    }

    private init(checked value: Int) {
        rawValue = value
    }
}
