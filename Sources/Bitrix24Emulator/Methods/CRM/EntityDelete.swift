import JSONCore

/// `crm.lead.delete` and its kin.
struct EntityDelete: PortalMethod {
    let kind: EntityKind

    var name: String { "crm.\(kind.rawValue).delete" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        guard EntityWriter(kind: kind, call: call).delete(try call.id(), from: &portal) else { throw .notFound }
        return MethodAnswer(true)
    }
}
