import Bitrix24

/// The dictionary that holds the stages of a kind of record.
enum StageDirectory: Hashable, Sendable {
    case leads
    case deals

    /// The field that holds a record's stage.
    var field: String {
        switch self {
        case .leads: "STATUS_ID"
        case .deals: "STAGE_ID"
        }
    }

    /// What has to be known of the portal to list the stages.
    var needs: DirectoryNeeds {
        switch self {
        case .leads: DirectoryNeeds(statuses: true)
        case .deals: DirectoryNeeds(statuses: true, categories: true)
        }
    }

    /// The stages, pipeline after pipeline.
    func stages(in snapshot: DirectorySnapshot) -> [PortalStatus] {
        switch self {
        case .leads: snapshot.statuses(in: "STATUS")
        case .deals: snapshot.categories.flatMap { snapshot.statuses(in: Self.entity(ofCategory: $0.id)) }
        }
    }

    /// The name of the dictionary that holds the stages of a deal pipeline.
    static func entity(ofCategory id: String) -> String {
        id == "0" ? "DEAL_STAGE" : "DEAL_STAGE_\(id)"
    }
}
