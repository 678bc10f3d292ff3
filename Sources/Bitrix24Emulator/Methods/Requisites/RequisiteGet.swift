/// `crm.requisite.get` and its kin: one of them with all its fields.
struct RequisiteGet: PortalMethod {
    let kind: RequisiteKind

    var name: String { kind.rawValue + ".get" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let id = try call.id()
        guard let record = portal.requisites[keyPath: kind.table][id] else { throw kind.missing(id) }
        return .legacyRow(record, kind.schema, call)
    }
}
