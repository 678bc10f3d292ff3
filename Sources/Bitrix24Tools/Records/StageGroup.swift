import Bitrix24
import MCP

/// What a stage means for its record: still worked on, won, or lost.
enum StageGroup: String, CaseIterable, Decodable, Hashable, Sendable, JSONSchemaRepresentable {
    case process
    case success
    case failure

    /// The group of a stage.
    init(_ status: PortalStatus) {
        switch status.semantics {
        case .process: self = .process
        case .success: self = .success
        case .failure: self = .failure
        }
    }
}
