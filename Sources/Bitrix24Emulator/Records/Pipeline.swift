/// A deal pipeline.
struct Pipeline: Sendable {
    var id: Int
    var name: String
    var sort: Int
    var createdAt: Int

    /// The dictionary of the stages.
    var dictionary: String { id == 0 ? "DEAL_STAGE" : "DEAL_STAGE_\(id)" }

    /// What stands in front of a stage's code.
    var prefix: String { id == 0 ? "" : "C\(id):" }
}
