import JSONCore

/// `crm.lead.add` and its kin: a new record.
struct EntityAdd: PortalMethod {
    let kind: EntityKind

    var name: String { "crm.\(kind.rawValue).add" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        guard let fields = try call.map("fields") else { throw .notArray("fields") }
        let schema = kind.schema
        let table = kind.table
        let columns = StampColumns(kind)
        let user = Cell.integer(call.caller.userID)
        var record = Record(id: portal[keyPath: table].nextID, capacity: 24)
        record[columns.assignee] = user
        if let opened = schema.column(named: "OPENED") { record[opened] = .flag(true) }
        FieldInput(schema: schema, zone: call.zone).apply(fields, to: &record, isNew: true, in: &portal)
        try EntityRules(kind: kind).complete(&record, in: portal)
        record[columns.creator] = user
        record[columns.modifier] = user
        record[columns.lastActivityBy] = user
        for column in [columns.createdAt, columns.modifiedAt, columns.lastActivityAt] {
            record[column] = .time(call.now)
        }
        record.deriveContactFlags(kind)
        record.deriveStage(kind, at: call.now, by: call.caller.userID, dictionaries: portal)
        portal[keyPath: table].append(record)
        return MethodAnswer(.int(record.id))
    }
}
