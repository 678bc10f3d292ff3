import JSONCore

/// `crm.lead.add` and its kin: a new record.
struct EntityAdd: PortalMethod {
    let kind: EntityKind

    var name: String { "crm.\(kind.rawValue).add" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        guard let fields = try call.map("fields") else { throw .notArray("fields") }
        let record = try EntityWriter(kind: kind, call: call).add(fields, to: &portal)
        return MethodAnswer(.int(record.id))
    }
}
