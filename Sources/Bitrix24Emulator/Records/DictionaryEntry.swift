/// An entry of a dictionary: a status, a stage, a source and the like.
struct DictionaryEntry: Sendable {
    /// What reaching a status or stage means.
    enum Meaning: String, Sendable {
        case process
        case success
        case failure
        /// A failure whose reason is being looked into.
        case apology

        /// The letter that the dictionary has; none while in progress.
        var letter: String? {
            switch self {
            case .process: nil
            case .success: "S"
            case .failure, .apology: "F"
            }
        }
    }

    var id: Int
    var entity: String
    var code: String
    var name: String
    var sort: Int
    var isSystem = false
    /// The pipeline of a stage; `nil` outside pipelines and in the general one.
    var category: Int?
    var color: String?
    /// What reaching it means; `nil` for entries that are no statuses or stages.
    var meaning: Meaning?
    /// The name that a system entry had at first; `nil` while it still has it.
    var initialName: String?

    /// Whether lists tell what reaching the entry means in words, too.
    var hasExtra: Bool { entity == "STATUS" || entity == "QUOTE_STATUS" || entity.hasPrefix("DEAL_STAGE") }

    /// The letter that records have: `P`, `S` or `F`.
    var recordLetter: String { meaning?.letter ?? "P" }
}

extension DictionaryEntry {
    /// The stages that a new pipeline starts with, which have no numbers yet.
    static func stages(of pipeline: Pipeline) -> [DictionaryEntry] {
        stages(of: pipeline.kind, in: pipeline.dictionary, prefix: pipeline.prefix, category: pipeline.id)
    }

    /// The statuses or stages that a kind of records starts with, without numbers.
    static func stages(
        of kind: EntityKind,
        in dictionary: String,
        prefix: String = "",
        category: Int = 0
    ) -> [DictionaryEntry] {
        kind.firstStages.enumerated().map { index, stage in
            DictionaryEntry(
                id: 0,
                entity: dictionary,
                code: prefix + stage.code,
                name: stage.name,
                sort: stage.sort ?? (index + 1) * 10,
                isSystem: stage.isSystem,
                category: category == 0 ? nil : category,
                color: stage.color,
                meaning: stage.meaning
            )
        }
    }
}
