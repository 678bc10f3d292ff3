import MCP

/// How much of each record an answer holds.
enum DetailLevel: String, CaseIterable, Decodable, Hashable, Sendable, JSONSchemaRepresentable {
    /// The portal's rows untouched, and the names of their codes.
    case standard
    /// As standard, and the portal's own row of each code.
    case full
    /// As standard, without fields that are null or empty.
    case compact
}
