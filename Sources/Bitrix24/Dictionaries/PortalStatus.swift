public import JSONCore

/// An entry of a portal's status dictionary: a status of leads, a source, a stage of a pipeline.
public struct PortalStatus: Hashable, Sendable {
    /// What a status means for the records that have it.
    public enum Semantics: String, CaseIterable, Hashable, Sendable {
        /// Work goes on.
        case process
        /// It ended well.
        case success
        /// It ended badly.
        case failure
    }

    /// The code that records have, such as `NEW` or `C1:WON`; unique in its entity only.
    public let id: String
    /// The dictionary, such as `STATUS`, `SOURCE`, `DEAL_STAGE_1`.
    public let entity: String
    /// The name people see.
    public let name: String
    /// The place in the dictionary.
    public let sort: Int
    /// What the status means.
    public let semantics: Semantics
    /// The colour, such as `#39A8EF`.
    public let color: String?
    /// The portal's own row.
    public let raw: JSONFragment

    /// Reads a row of `crm.status.list`; `nil` where it has no code.
    init?(row: JSONNode) {
        guard let id = row["STATUS_ID"]?.plainText, let entity = row["ENTITY_ID"]?.plainText else { return nil }
        let extra = row["EXTRA"]
        self.id = id
        self.entity = entity
        name = row["NAME"]?.plainText ?? id
        sort = row["SORT"]?.lenientInt ?? 0
        semantics = Semantics(words: [row["SEMANTICS"], row["STATUS_SEMANTIC_ID"], extra?["SEMANTICS"]])
        color = [row["COLOR"], extra?["COLOR"]].lazy.compactMap { $0?.plainText }.first { !$0.isEmpty }
        raw = JSONFragment(row)
    }
}

extension PortalStatus.Semantics {
    /// Reads the first word that is one; portals write a letter, a word, or nothing for work in progress.
    init(words: [JSONNode?]) {
        let meanings = words.lazy.compactMap { $0?.plainText }.compactMap(Self.init(word:))
        self = meanings.first { _ in true } ?? .process
    }

    private init?(word: String) {
        switch word.lowercased() {
        case "s", "success": self = .success
        case "f", "failure", "apology": self = .failure
        case "p", "process": self = .process
        default: return nil
        }
    }
}
