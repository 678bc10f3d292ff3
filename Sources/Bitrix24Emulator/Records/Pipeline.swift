/// A pipeline of deals or of other items.
struct Pipeline: Sendable {
    var id: Int
    var name: String
    var sort: Int
    var createdAt: Int
    var kind = EntityKind.deal
    /// Whether new items begin here where nothing else is said.
    var isDefault = false
    /// Where a deal pipeline came from, as the application that made it says.
    var originID = ""
    var originatorID = ""

    /// The dictionary of the stages.
    var dictionary: String { kind.stageDictionary(category: id) ?? "" }

    /// What stands in front of a stage's code.
    var prefix: String { kind.stagePrefix(category: id) }
}
