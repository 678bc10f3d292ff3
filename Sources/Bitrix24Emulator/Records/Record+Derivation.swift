extension Record {
    private static let contactFlags: [EntityKind: [(flag: Column, values: Column)]] = Dictionary(
        uniqueKeysWithValues: EntityKind.allCases.map { kind in
            let pairs = [("HAS_PHONE", "PHONE"), ("HAS_EMAIL", "EMAIL"), ("HAS_IMOL", "IM")]
            let columns = pairs.compactMap { flag, values in
                kind.schema.column(named: flag).flatMap { flag in
                    kind.schema.column(named: values).map { (flag: flag, values: $0) }
                }
            }
            return (kind, columns)
        }
    )

    /// Sets whether there is a phone number, an e-mail address, an open channel.
    mutating func deriveContactFlags(_ kind: EntityKind) {
        for columns in Self.contactFlags[kind] ?? [] {
            self[columns.flag] = self[columns.values].isEmpty ? .absent : .flag(true)
        }
    }

    /// Sets what follows from a lead's status or a deal's stage, which was reached at the given moment.
    mutating func deriveStage(_ kind: EntityKind, at moment: Int, by user: Int, dictionaries: PortalData) {
        switch kind {
        case .lead:
            let entry = dictionaries.entry(self[LeadColumn.status].text ?? "", of: "STATUS")
            self[LeadColumn.statusMeaning] = .text(entry?.recordLetter ?? "P")
            self[LeadColumn.closedAt] = entry?.meaning?.letter == nil ? .absent : .time(moment)
            self[LeadColumn.movedAt] = .time(moment)
            self[LeadColumn.mover] = .integer(user)
        case .deal:
            let category = self[DealColumn.category].integer ?? 0
            let pipeline = category == 0 ? "DEAL_STAGE" : "DEAL_STAGE_\(category)"
            let code = self[DealColumn.stage].text ?? ""
            let letter = dictionaries.entry(code, of: pipeline)?.recordLetter ?? "P"
            self[DealColumn.stageMeaning] = .text(letter)
            self[DealColumn.isClosed] = letter == "P" ? .absent : .flag(true)
            self[DealColumn.isNew] = code == "NEW" || code.hasSuffix(":NEW") ? .flag(true) : .absent
            self[DealColumn.movedAt] = .time(moment)
            self[DealColumn.mover] = .integer(user)
        case .quote:
            let letter = dictionaries.entry(self[kind, "STATUS_ID"].text ?? "", of: "QUOTE_STATUS")?.recordLetter ?? "P"
            self[kind, "CLOSED"] = letter == "P" ? .absent : .flag(true)
        case .invoice, .process:
            self[kind, "MOVED_TIME"] = .time(moment)
            self[kind, "MOVED_BY_ID"] = .integer(user)
        case .contact, .company: break
        }
    }

    /// A value by the name of its field; the kind must have it.
    subscript(kind: EntityKind, name: String) -> Cell {
        get { self[kind.schema.column(name)] }
        set { self[kind.schema.column(name)] = newValue }
    }
}
