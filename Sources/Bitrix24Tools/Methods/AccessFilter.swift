import Bitrix24
import MCP

/// Which methods are looked for, by what they do to the portal's data.
enum AccessFilter: String, CaseIterable, Decodable, Sendable, JSONSchemaRepresentable {
    case read
    case write
    case delete

    /// Whether a method is looked for; one whose parameters decide counts as one that writes.
    func allows(_ method: PortalMethod) -> Bool {
        switch method.access {
        case .read: self == .read
        case .write, .mixed: self == .write
        case .delete: self == .delete
        case .unknown: false
        }
    }
}
