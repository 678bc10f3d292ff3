import MCP

/// How many rows a list tool returns at most.
struct RowLimit: RawRepresentable, Decodable, Hashable, Sendable, JSONSchemaRepresentable {
    /// One page of the portal.
    static let standard = RowLimit(checked: PageWindow.pageSize)
    static let allowed = 1...500

    static var jsonSchema: JSONSchema { .integer(allowed) }
    static var placeholder: RowLimit { standard }

    let rawValue: Int

    init?(rawValue: Int) {
        guard Self.allowed.contains(rawValue) else { return nil }
        self.rawValue = rawValue
    }

    private init(checked value: Int) {
        rawValue = value
    }
}
