extension SampleCompany {
    private static let leadPath = ["NEW", "IN_PROCESS", "PROCESSED"]
    private static let dealPath = ["NEW", "PREPARATION", "PREPAYMENT_INVOICE", "EXECUTING", "FINAL_INVOICE"]

    /// Adds the way of each lead and deal through its stages: from the first one at its creation to the present one at
    /// the moment that the record itself names.
    mutating func addStageHistory() {
        // Numbers of its own, so that the records are those of a company without history.
        var random = SplitMix64(seed: UInt64(truncatingIfNeeded: now) ^ 0x57A6_E415)
        var rows: [(moment: Int, row: Step)] = []
        for lead in linkedLeads { rows += steps(of: lead, .lead, Self.leadPath, prefix: "", &random) }
        addRows(rows, .lead)
        rows = []
        for deal in data.deals.rows {
            let prefix = deal[DealColumn.category].integer.map { $0 == 0 ? "" : "C\($0):" } ?? ""
            rows += steps(of: deal, .deal, Self.dealPath, prefix: prefix, &random)
        }
        addRows(rows, .deal)
    }

    private struct Step {
        var code: String
        var meaning: String
        var change: StageChange
        var category: Int
        var owner: Int
    }

    private func steps(
        of record: Record,
        _ kind: EntityKind,
        _ path: [String],
        prefix: String,
        _ random: inout SplitMix64
    ) -> [(moment: Int, row: Step)] {
        guard let column = kind.stageColumn, let stage = record[column].text else { return [] }
        let createdAt = record[StampColumns(kind).createdAt].time ?? now
        let movedAt = record[kind == .deal ? DealColumn.movedAt : LeadColumn.movedAt].time ?? createdAt
        let category = record[DealColumn.category].integer ?? 0
        func step(_ code: String, _ change: StageChange, _ meaning: String = "P") -> Step {
            Step(
                code: code,
                meaning: meaning,
                change: change,
                category: kind == .deal ? category : 0,
                owner: record.id
            )
        }
        guard stage != prefix + path[0], movedAt > createdAt else {
            return [(createdAt, step(stage, .creation, meaning(of: record, kind)))]
        }
        let end = path.firstIndex { prefix + $0 == stage } ?? path.count
        let passed = path[1..<end].filter { _ in random.happens(75) }
        var steps = [(createdAt, step(prefix + path[0], .creation))]
        for (place, code) in passed.enumerated() {
            let moment = createdAt + (movedAt - createdAt) * (place + 1) / (passed.count + 1)
            steps.append((moment, step(prefix + code, .intermediate)))
        }
        let letter = meaning(of: record, kind)
        steps.append((movedAt, step(stage, letter == "P" ? .intermediate : .final, letter)))
        return steps
    }

    private func meaning(of record: Record, _ kind: EntityKind) -> String {
        record[kind == .deal ? DealColumn.stageMeaning : LeadColumn.statusMeaning].text ?? "P"
    }

    private mutating func addRows(_ rows: [(moment: Int, row: Step)], _ kind: EntityKind) {
        for (moment, step) in rows.sorted(by: { ($0.moment, $0.row.owner) < ($1.moment, $1.row.owner) }) {
            data.addStage(
                step.code,
                step.meaning,
                step.change,
                step.category,
                owner: step.owner,
                kind,
                at: moment
            )
        }
    }
}
