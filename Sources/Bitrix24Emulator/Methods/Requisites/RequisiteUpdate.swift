import JSONCore

/// `crm.requisite.update` and its kin: other values for some fields.
struct RequisiteUpdate: PortalMethod {
    let kind: RequisiteKind

    var name: String { kind.rawValue + ".update" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let id = try call.id()
        guard let fields = try call.map("fields") else { throw .notArray("fields") }
        guard var record = portal.requisites[keyPath: kind.table][id] else { throw kind.missing(id) }
        FieldInput(schema: kind.schema, zone: call.zone).apply(fields, to: &record, isNew: false, in: &portal)
        record[kind.schema.column("DATE_MODIFY")] = .time(call.now)
        record[kind.schema.column("MODIFY_BY_ID")] = .integer(call.caller.userID)
        portal.requisites[keyPath: kind.table].replace(record)
        return MethodAnswer(true)
    }
}
