extension EntitySchema {
    /// The fields of the history of stages: of leads under the names of statuses.
    static let leadHistory = stageHistory(stage: "STATUS_ID", meaning: "STATUS_SEMANTIC_ID")
    static let dealHistory = stageHistory(stage: "STAGE_ID", meaning: "STAGE_SEMANTIC_ID")

    private static func stageHistory(stage: String, meaning: String) -> EntitySchema {
        EntitySchema([
            Field("ID", .integer, "ID", .readOnly),
            Field("TYPE_ID", .integer, "Вид записи", .readOnly),
            Field("OWNER_ID", .integer, "Элемент", .readOnly),
            Field("CREATED_TIME", .datetime, "Дата", .readOnly),
            Field("CATEGORY_ID", .crmCategory, "Воронка", .readOnly),
            Field(stage, .crmStatus, "Стадия", .readOnly),
            Field(meaning, .string, "Группа стадии", .readOnly),
        ])
    }
}

/// The columns of the history of stages, which are in the same places for all kinds.
enum StageHistoryColumn {
    static let type = Column(index: 1)
    static let owner = Column(index: 2)
    static let moment = Column(index: 3)
    static let category = Column(index: 4)
    static let stage = Column(index: 5)
    static let meaning = Column(index: 6)
}

/// What a row of the history of stages stands for, by the portal's numbers.
enum StageChange: Int, Sendable {
    case creation = 1
    case intermediate = 2
    case final = 3
    case category = 5
}

extension PortalData {
    /// Writes the stage that a record has reached into its history.
    ///
    /// - Parameter old: The record before; `nil` for a new one. Nothing is written where neither stage nor pipeline changed.
    mutating func noteStage(of record: Record, _ kind: EntityKind, before old: Record?, at moment: Int) {
        guard let stage = kind.stageColumn, let code = record[stage].text else { return }
        let category = kind.categoryColumn.flatMap { record[$0].integer } ?? 0
        let oldCategory = kind.categoryColumn.flatMap { old?[$0].integer } ?? 0
        if let old, old[stage] == record[stage], oldCategory == category { return }
        let dictionary = kind.stageDictionary(category: category) ?? ""
        let meaning = entry(code, of: dictionary)?.recordLetter ?? "P"
        let change: StageChange =
            old == nil ? .creation : oldCategory != category ? .category : meaning == "P" ? .intermediate : .final
        addStage(code, meaning, change, category, owner: record.id, kind, at: moment)
    }

    /// Adds a row to the history.
    mutating func addStage(
        _ code: String,
        _ meaning: String,
        _ change: StageChange,
        _ category: Int,
        owner: Int,
        _ kind: EntityKind,
        at moment: Int
    ) {
        guard let table = kind.historyTable else { return }
        var row = Record(id: self[keyPath: table].nextID, capacity: 6)
        row[StageHistoryColumn.type] = .integer(change.rawValue)
        row[StageHistoryColumn.owner] = .integer(owner)
        row[StageHistoryColumn.moment] = .time(moment)
        if kind != .lead { row[StageHistoryColumn.category] = .integer(category) }
        row[StageHistoryColumn.stage] = .text(code)
        row[StageHistoryColumn.meaning] = .text(meaning)
        self[keyPath: table].append(row)
    }
}

extension EntityKind {
    /// Where the history of stages is; `nil` for the kinds that have none.
    var historyTable: WritableKeyPath<PortalData, Table>? {
        switch self {
        case .lead: \.leadHistory
        case .deal: \.dealHistory
        case .invoice: \.invoiceHistory
        case .process: \.processHistory
        case .contact, .company, .quote: nil
        }
    }
}
