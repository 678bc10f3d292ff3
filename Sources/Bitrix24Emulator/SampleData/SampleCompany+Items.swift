extension SampleCompany {
    /// Adds quotes, invoices and requests for service, each to a deal with a client.
    mutating func addItems() {
        // Numbers of its own, so that the other records are those of a company without these.
        var own = SplitMix64(seed: UInt64(truncatingIfNeeded: now) ^ 0x17E5_0177)
        let deals = data.deals.rows.filter { ($0[DealColumn.company].integer ?? 0) > 0 }
        guard !deals.isEmpty else { return }
        addItems(.quote, scale.count(60), of: deals, &own)
        addItems(.invoice, scale.count(80), of: deals, &own)
        addItems(.process, scale.count(90), of: deals, &own)
    }

    private mutating func addItems(_ kind: EntityKind, _ count: Int, of deals: [Record], _ own: inout SplitMix64) {
        var drafts: [(createdAt: Int, deal: Record)] = []
        for _ in 0..<count {
            let deal = deals[own.below(deals.count)]
            let begin = deal[DealColumn.createdAt].time ?? now
            drafts.append((workingMoment(after: begin, withinDays: 10, &own), deal))
        }
        drafts.sort { ($0.createdAt, $0.deal.id) < ($1.createdAt, $1.deal.id) }
        for (createdAt, deal) in drafts {
            var item = Record(id: data[keyPath: kind.table].nextID, capacity: 28)
            fill(&item, kind, deal, &own)
            fillStamps(of: &item, kind, deal, createdAt: createdAt, &own)
            data[keyPath: kind.table].append(item)
            guard kind.historyTable != nil, let stage = kind.stageColumn.flatMap({ item[$0].text }) else { continue }
            addHistory(of: item, kind, stage, createdAt: createdAt)
        }
    }

    private func fill(_ item: inout Record, _ kind: EntityKind, _ deal: Record, _ own: inout SplitMix64) {
        let title = deal[DealColumn.title].text ?? ""
        let category = data.defaultPipeline(of: kind)?.id ?? 0
        if let column = kind.categoryColumn { item[column] = .integer(category) }
        let codes: [(String, Int)]
        switch kind {
        case .quote:
            item[kind, "TITLE"] = .text("КП: \(title)")
            item[kind, "QUOTE_NUMBER"] = .text(String(item.id))
            item[kind, "DEAL_ID"] = .integer(deal.id)
            codes =
                switch deal[DealColumn.stageMeaning].text {
                case "S": [("APPROVED", 1)]
                case "F": [("DECLAINED", 1)]
                default: [("DRAFT", 40), ("SENT", 60)]
                }
        case .invoice:
            item[kind, "TITLE"] = .text("Счёт № \(item.id)")
            item[kind, "ACCOUNT_NUMBER"] = .text(String(item.id))
            item[kind, "PARENT_ID_2"] = .integer(deal.id)
            codes =
                switch deal[DealColumn.stageMeaning].text {
                case "S": [("P", 1)]
                case "F": [("D", 1)]
                default: [("N", 40), ("S", 60)]
                }
        case .lead, .deal, .contact, .company, .process:
            item[kind, "TITLE"] = .text("Сервис: \(title)")
            item[kind, "PARENT_ID_2"] = .integer(deal.id)
            item[kind, "SOURCE_ID"] = .text(own.pick(["CALL", "EMAIL", "WEB"]))
            item[kind, "UF_CRM_5_1724000000001"] = .text("SN-\(own.number(in: 100_000...999_999))")
            item[kind, "UF_CRM_5_1724000000003"] = .flag(own.happens(40))
            item[kind, "UF_CRM_5_1724000000004"] = .money(own.number(in: 1...40) * 50)
            codes = [("NEW", 20), ("PREPARATION", 20), ("CLIENT", 15), ("SUCCESS", 35), ("FAIL", 10)]
        }
        if let column = kind.stageColumn {
            item[column] = .text(kind.stagePrefix(category: category) + own.pick(weighted: codes))
        }
        item[kind, "OPPORTUNITY"] = deal[DealColumn.opportunity]
        item[kind, "CURRENCY_ID"] = deal[DealColumn.currency]
        item[kind, "COMPANY_ID"] = deal[DealColumn.company]
        item[kind, "CONTACT_ID"] = deal[DealColumn.contact]
        item[kind, "OPENED"] = .flag(true)
    }

    /// A moment after the given one, in working hours where that fits.
    private mutating func workingMoment(after moment: Int, withinDays days: Int, _ own: inout SplitMix64) -> Int {
        swap(&random, &own)
        defer { swap(&random, &own) }
        return self.moment(after: moment, withinDays: days)
    }

    private mutating func fillStamps(
        of item: inout Record,
        _ kind: EntityKind,
        _ deal: Record,
        createdAt: Int,
        _ own: inout SplitMix64
    ) {
        let columns = StampColumns(kind)
        let assignee = deal[DealColumn.assignee]
        let movedAt = workingMoment(after: createdAt, withinDays: 8, &own)
        for column in [columns.assignee, columns.creator, columns.modifier, columns.lastActivityBy] {
            item[column] = assignee
        }
        item[columns.createdAt] = .time(createdAt)
        item[columns.modifiedAt] = .time(movedAt)
        item[columns.lastActivityAt] = .time(movedAt)
        item[kind, "BEGINDATE"] = date(of: createdAt)
        item[kind, "CLOSEDATE"] = date(of: createdAt, daysLater: own.number(in: 5...30))
        item.deriveStage(kind, at: movedAt, by: assignee.integer ?? 1, dictionaries: data)
    }

    private mutating func addHistory(of item: Record, _ kind: EntityKind, _ stage: String, createdAt: Int) {
        let category = kind.categoryColumn.flatMap { item[$0].integer } ?? 0
        let first = kind.stagePrefix(category: category) + kind.firstStage
        let meaning = data.entry(stage, of: kind.stageDictionary(category: category) ?? "")?.recordLetter ?? "P"
        data.addStage(first, "P", .creation, category, owner: item.id, kind, at: createdAt)
        guard stage != first else { return }
        let movedAt = item[kind, "MOVED_TIME"].time ?? createdAt
        data.addStage(
            stage,
            meaning,
            meaning == "P" ? .intermediate : .final,
            category,
            owner: item.id,
            kind,
            at: movedAt
        )
    }
}
