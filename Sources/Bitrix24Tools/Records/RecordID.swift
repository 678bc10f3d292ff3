import MCP

/// The number of a record.
struct RecordID: RawRepresentable, Decodable, Hashable, Sendable, JSONSchemaRepresentable {
    static var jsonSchema: JSONSchema { .integer(1...) }
    static var placeholder: RecordID { RecordID(checked: 1) }

    let rawValue: Int

    init?(rawValue: Int) {
        guard rawValue >= 1 else { return nil }
        self.rawValue = rawValue
    }

    private init(checked value: Int) {
        rawValue = value
    }
}
