extension SampleCompany {
    /// What happened with a lead or deal, before it gets its number.
    private struct Draft {
        enum Kind {
            case call
            case email
            case meeting
            case todo
        }

        var moment: Int
        var kind: Kind
        var owner: Record
        var ownerKind: EntityKind
    }

    /// Adds activities to leads and deals, and the telephony's record of each call.
    mutating func addActivities() {
        var drafts: [Draft] = []
        for lead in linkedLeads { addDrafts(of: lead, .lead, to: &drafts) }
        for deal in data.deals.rows where random.happens(40) { addDrafts(of: deal, .deal, to: &drafts) }
        drafts.sort { ($0.moment, $0.owner.id, $0.ownerKind.typeID) < ($1.moment, $1.owner.id, $1.ownerKind.typeID) }
        for draft in drafts { add(draft) }
    }

    private mutating func addDrafts(of owner: Record, _ kind: EntityKind, to drafts: inout [Draft]) {
        let createdAt = owner[StampColumns(kind).createdAt].time ?? now
        let isCallLead = kind == .lead && ["CALL", "CALLBACK"].contains(owner[LeadColumn.source].text)
        if isCallLead { drafts.append(Draft(moment: createdAt, kind: .call, owner: owner, ownerKind: kind)) }
        let kinds: [(Draft.Kind, Int)] =
            kind == .lead ? [(.call, 55), (.email, 30), (.todo, 15)] : [(.email, 40), (.meeting, 35), (.call, 25)]
        for _ in 0..<random.pick(weighted: [(0, 35), (1, 40), (2, 17), (3, 8)]) {
            let moment = moment(after: createdAt, withinDays: 12)
            drafts.append(Draft(moment: moment, kind: random.pick(weighted: kinds), owner: owner, ownerKind: kind))
        }
    }

    private mutating func add(_ draft: Draft) {
        let columns = StampColumns(draft.ownerKind)
        let responsible = draft.owner[columns.assignee]
        var activity = Record(id: nextID(of: data.activities), capacity: 24)
        activity[ActivityColumn.owner] = .integer(draft.owner.id)
        activity[ActivityColumn.ownerType] = .integer(draft.ownerKind.typeID)
        activity[ActivityColumn.responsible] = responsible
        activity[ActivityColumn.author] = responsible
        activity[ActivityColumn.editor] = responsible
        activity[ActivityColumn.created] = .time(draft.moment)
        activity[ActivityColumn.updated] = .time(draft.moment)
        activity[ActivityColumn.start] = .time(draft.moment)
        activity[ActivityColumn.end] = .time(draft.moment)
        activity[ActivityColumn.deadline] = .time(draft.moment)
        activity[ActivityColumn.priority] = .integer(2)
        activity[ActivityColumn.notifyType] = .integer(1)
        activity[ActivityColumn.notifyValue] = .integer(15)
        activity[ActivityColumn.descriptionType] = .integer(1)
        activity[ActivityColumn.description] = .text("")
        activity[ActivityColumn.location] = .text("")
        let isDone = draft.kind != .todo || random.happens(60)
        activity[ActivityColumn.isCompleted] = .flag(isDone)
        activity[ActivityColumn.status] = .integer(isDone ? 2 : 1)
        switch draft.kind {
        case .call: fillCall(&activity, draft)
        case .email: fill(&activity, type: 4, "CRM_EMAIL", "EMAIL", "Коммерческое предложение", direction: 2)
        case .meeting: fill(&activity, type: 1, "CRM_MEETING", "MEETING", "Встреча на объекте", direction: 0)
        case .todo: fill(&activity, type: 6, "CRM_TODO", "TODO", "Связаться с клиентом", direction: 0)
        }
        data.activities.append(activity)
        touch(draft, by: responsible)
    }

    private func fill(
        _ activity: inout Record,
        type: Int,
        _ provider: String,
        _ providerType: String,
        _ subject: String,
        direction: Int
    ) {
        activity[ActivityColumn.type] = .integer(type)
        activity[ActivityColumn.provider] = .text(provider)
        activity[ActivityColumn.providerType] = .text(providerType)
        activity[ActivityColumn.subject] = .text(subject)
        activity[ActivityColumn.direction] = .integer(direction)
    }

    /// An activity's direction and a call's type count the other way round: incoming is 1 there and 2 here.
    private mutating func fillCall(_ activity: inout Record, _ draft: Draft) {
        let isIncoming = draft.ownerKind == .lead && draft.moment == draft.owner[LeadColumn.createdAt].time
        let name = draft.owner[LeadColumn.name].text ?? "клиентом"
        let subject =
            draft.ownerKind == .lead
            ? (isIncoming ? "Входящий звонок от \(name)" : "Исходящий звонок: \(name)") : "Звонок по сделке"
        fill(&activity, type: 2, "VOXIMPLANT_CALL", "CALL", subject, direction: isIncoming ? 1 : 2)
        let code = random.pick(weighted: [("200", 80), ("304", 12), ("603-S", 8)])
        let seconds = code == "200" ? random.number(in: 20...900) : 0
        activity[ActivityColumn.end] = .time(min(now, draft.moment + seconds))
        var call = Record(id: nextID(of: data.calls), capacity: 20)
        call[CallColumn.user] = draft.owner[StampColumns(draft.ownerKind).assignee]
        call[CallColumn.portalNumber] = .text("reg133788")
        call[CallColumn.phone] = .text(phoneNumber(of: draft))
        call[CallColumn.callID] = .text(
            "\(String(random.next(), radix: 16, uppercase: true)).\(draft.moment).\(call.id)"
        )
        call[CallColumn.category] = .text("external")
        call[CallColumn.duration] = .integer(seconds)
        call[CallColumn.start] = .time(draft.moment)
        call[CallColumn.cost] = .money(seconds / 60 * 180)
        call[CallColumn.costCurrency] = .text("RUR")
        call[CallColumn.failureCode] = .text(code)
        call[CallColumn.failureReason] = .text(
            code == "200" ? "Success call" : code == "304" ? "Skipped call" : "Decline self"
        )
        fillClient(of: &call, draft)
        call[CallColumn.activity] = .integer(activity.id)
        call[CallColumn.session] = .integer(random.number(in: 3_000_000_000...3_999_999_999))
        call[CallColumn.type] = .integer(isIncoming ? 2 : 1)
        if seconds > 0 {
            call[CallColumn.recording] = .text("https://portal.example/voximplant/records/\(call.id).mp3")
            call[CallColumn.recordingDuration] = .integer(seconds)
            call[CallColumn.recordingFile] = .integer(9000 + call.id)
            if random.happens(20) { call[CallColumn.vote] = .integer(random.number(in: 3...5)) }
        } else {
            call[CallColumn.recording] = .text("")
        }
        data.calls.append(call)
    }

    /// The telephony knows leads and clients, and puts a deal's call on the deal's client.
    private func fillClient(of call: inout Record, _ draft: Draft) {
        let client: (String, Cell) =
            switch draft.ownerKind {
            case .deal where !draft.owner[DealColumn.contact].isEmpty: ("CONTACT", draft.owner[DealColumn.contact])
            case .deal where !draft.owner[DealColumn.company].isEmpty: ("COMPANY", draft.owner[DealColumn.company])
            case .deal: ("", .absent)
            case .lead, .contact, .company, .quote, .invoice, .process:
                (draft.ownerKind.rawValue.uppercased(), .integer(draft.owner.id))
            }
        call[CallColumn.entityType] = .text(client.0)
        call[CallColumn.entity] = client.1
    }

    /// The number of the lead, or of the deal's contact; a lead without one gets it with its first call.
    private mutating func phoneNumber(of draft: Draft) -> String {
        guard draft.ownerKind == .lead, var lead = data.leads[draft.owner.id] else {
            let contact = draft.owner[DealColumn.contact].integer.flatMap { data.contacts[$0] }
            return (contact?[ContactColumn.phone].contacts.first ?? phone()).value
        }
        if let known = lead[LeadColumn.phone].contacts.first { return known.value }
        let number = phone("MOBILE")
        lead[LeadColumn.phone] = .contacts([number])
        lead.deriveContactFlags(.lead)
        data.leads.replace(lead)
        return number.value
    }

    private mutating func touch(_ draft: Draft, by user: Cell) {
        let columns = StampColumns(draft.ownerKind)
        guard var owner = data[keyPath: draft.ownerKind.table][draft.owner.id] else { return }
        owner[columns.lastActivityAt] = .time(draft.moment)
        owner[columns.lastActivityBy] = user
        data[keyPath: draft.ownerKind.table].replace(owner)
    }
}
