extension SampleCompany {
    private static let stages: [(String, Int)] = [
        ("NEW", 18), ("PREPARATION", 12), ("PREPAYMENT_INVOICE", 10), ("EXECUTING", 14), ("FINAL_INVOICE", 7),
        ("WON", 24),
        ("LOSE", 11), ("APOLOGY", 4),
    ]

    /// Adds deals in both pipelines; converted leads come first, each with its deal.
    mutating func addDeals(_ count: Int) {
        let converted = linkedLeads.filter { $0[LeadColumn.status].text == "CONVERTED" }
        let own = moments(count - min(converted.count, count), perDay: scale.perDay(4), over: scale.days(180))
        var drafts: [(createdAt: Int, lead: Record?)] = own.map { ($0, nil) }
        for lead in converted.prefix(count) { drafts.append((lead[LeadColumn.movedAt].time ?? now, lead)) }
        drafts.sort { ($0.createdAt, $0.lead?.id ?? 0) < ($1.createdAt, $1.lead?.id ?? 0) }
        for draft in drafts { addDeal(createdAt: draft.createdAt, lead: draft.lead) }
    }

    private mutating func addDeal(createdAt: Int, lead: Record?) {
        var deal = Record(id: nextID(of: data.deals), capacity: 34)
        let pipeline = data.pipelines[random.happens(62) ? 0 : 1]
        let product = random.pick(Self.products)
        deal[DealColumn.title] = .text(pipeline.id == 0 ? "Поставка: \(product)" : "Монтаж и сервис: \(product)")
        deal[DealColumn.category] = .integer(pipeline.id)
        deal[DealColumn.stage] = .text(pipeline.prefix + stage(createdAt: createdAt))
        deal[DealColumn.type] = .text(
            pipeline.id == 0 ? random.pick(["SALE", "GOODS", "COMPLEX"]) : random.pick(["SERVICES", "SERVICE"])
        )
        deal[DealColumn.isOpened] = .flag(true)
        fillAmount(of: &deal)
        fillClient(of: &deal, lead: lead, createdAt: createdAt)
        let assignee = lead?[LeadColumn.assignee].integer ?? random.pick(salespeople)
        deal[DealColumn.assignee] = .integer(assignee)
        deal[DealColumn.beginDate] = date(of: createdAt)
        deal[DealColumn.closeDate] = date(of: createdAt, daysLater: random.number(in: 7...45))
        stamp(&deal, .deal, createdAt: createdAt)
        let isFresh = deal[DealColumn.stage].text?.hasSuffix("NEW") == true
        let movedAt = isFresh ? createdAt : moment(after: createdAt, withinDays: 30)
        deal.deriveStage(.deal, at: movedAt, by: assignee, dictionaries: data)
        deal[DealColumn.modifiedAt] = .time(max(movedAt, deal[DealColumn.modifiedAt].time ?? movedAt))
        fillCustomFields(of: &deal, createdAt: createdAt)
        data.deals.append(deal)
    }

    private mutating func stage(createdAt: Int) -> String {
        let age = (now - createdAt) / PortalZone.secondsPerDay
        switch age {
        case 0...5: return random.pick(weighted: [("NEW", 65), ("PREPARATION", 25), ("PREPAYMENT_INVOICE", 10)])
        case 6...30: return random.pick(weighted: Self.stages)
        default:
            return random.pick(weighted: [
                ("WON", 50), ("LOSE", 22), ("APOLOGY", 5), ("EXECUTING", 13), ("NEW", 4), ("FINAL_INVOICE", 6),
            ])
        }
    }

    private mutating func fillAmount(of deal: inout Record) {
        let currency = random.pick(weighted: [("RUB", 92), ("USD", 4), ("EUR", 4)])
        let scale = currency == "RUB" ? 500_000 : 10_000
        deal[DealColumn.currency] = .text(currency)
        deal[DealColumn.opportunity] = .money(random.number(in: 4...480) * scale + (random.happens(20) ? 4950 : 0))
        deal[DealColumn.isManualOpportunity] = .flag(true)
        deal[DealColumn.tax] = .money(0)
        if random.happens(60) { deal[DealColumn.probability] = .integer(random.number(in: 1...9) * 10) }
    }

    private mutating func fillClient(of deal: inout Record, lead: Record?, createdAt: Int) {
        if let lead {
            deal[DealColumn.lead] = .integer(lead.id)
            deal[DealColumn.contact] = lead[LeadColumn.contact]
            deal[DealColumn.company] = lead[LeadColumn.company]
            deal[DealColumn.source] = lead[LeadColumn.source]
            return
        }
        deal[DealColumn.source] = .text(random.pick(weighted: Self.sources))
        deal[DealColumn.isReturning] = random.happens(30) ? .flag(true) : .absent
        let contacts = number(of: .contact, before: createdAt)
        guard contacts > 0, random.happens(92) else { return }
        let contact = data.contacts.rows[random.below(contacts)]
        deal[DealColumn.contact] = .integer(contact.id)
        deal[DealColumn.company] = contact[ContactColumn.company]
    }

    private mutating func fillCustomFields(of deal: inout Record, createdAt: Int) {
        let isWon = deal[DealColumn.stageMeaning].text == "S"
        if isWon || random.happens(30) {
            deal[DealColumn.contract] = .text("СВ-\(random.number(in: 100...999))/\(deal.id)")
        }
        deal[DealColumn.needsDelivery] = .flag(random.happens(50))
        if isWon { deal[DealColumn.shippedOn] = date(of: createdAt, daysLater: random.number(in: 3...20)) }
        if random.happens(70) { deal[DealColumn.payment] = .integer(random.pick([51, 53, 55])) }
    }
}
