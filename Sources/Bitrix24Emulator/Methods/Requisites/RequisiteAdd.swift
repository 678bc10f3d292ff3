import JSONCore

/// `crm.requisite.add` and its kin: one more of them.
struct RequisiteAdd: PortalMethod {
    let kind: RequisiteKind

    var name: String { kind.rawValue + ".add" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        guard let fields = try call.map("fields") else { throw .notArray("fields") }
        var record = Record(id: portal.requisites[keyPath: kind.table].nextID, capacity: 24)
        FieldInput(schema: kind.schema, zone: call.zone).apply(fields, to: &record, isNew: true, in: &portal)
        try RequisiteRules(kind: kind).check(record, in: portal)
        record.fill(kind.schema.column("ACTIVE"), .flag(true))
        record.fill(kind.schema.column("SORT"), .integer(500))
        record[kind.schema.column("DATE_CREATE")] = .time(call.now)
        record[kind.schema.column("CREATED_BY_ID")] = .integer(call.caller.userID)
        portal.requisites[keyPath: kind.table].append(record)
        return MethodAnswer(.int(record.id))
    }
}
