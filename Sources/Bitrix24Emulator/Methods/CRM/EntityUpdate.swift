import JSONCore

/// `crm.lead.update` and its kin: other values for some fields.
struct EntityUpdate: PortalMethod {
    let kind: EntityKind

    var name: String { "crm.\(kind.rawValue).update" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let id = try call.id()
        guard let fields = try call.map("fields") else { throw .notArray("fields") }
        let table = kind.table
        guard var record = portal[keyPath: table][id] else { throw .notFound }
        let old = record
        FieldInput(schema: kind.schema, zone: call.zone).apply(fields, to: &record, isNew: false, in: &portal)
        try EntityRules(kind: kind).complete(&record, in: portal)
        let columns = StampColumns(kind)
        record[columns.modifier] = .integer(call.caller.userID)
        record[columns.modifiedAt] = .time(call.now)
        record.deriveContactFlags(kind)
        if let stage = kind.stageColumn, record[stage] != old[stage] {
            record.deriveStage(kind, at: call.now, by: call.caller.userID, dictionaries: portal)
        }
        portal[keyPath: table].replace(record)
        return MethodAnswer(true)
    }
}

extension EntityKind {
    /// The column of the status or stage; `nil` for the kinds that have none.
    fileprivate var stageColumn: Column? {
        switch self {
        case .lead: LeadColumn.status
        case .deal: DealColumn.stage
        case .contact, .company: nil
        }
    }
}
