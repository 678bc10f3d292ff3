import JSONCore

/// `crm.lead.update` and its kin: other values for some fields.
struct EntityUpdate: PortalMethod {
    let kind: EntityKind

    var name: String { "crm.\(kind.rawValue).update" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let id = try call.id()
        guard let fields = try call.map("fields") else { throw .notArray("fields") }
        guard try EntityWriter(kind: kind, call: call).update(id, fields, in: &portal) != nil else { throw .notFound }
        return MethodAnswer(true)
    }
}
