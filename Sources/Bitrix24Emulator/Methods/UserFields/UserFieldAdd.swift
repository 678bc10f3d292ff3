import JSONCore

/// `crm.lead.userfield.add` and its kin: a new custom field.
struct UserFieldAdd: PortalMethod {
    let kind: EntityKind

    var name: String { "crm.\(kind.rawValue).userfield.add" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        guard let fields = try call.map("fields") else { throw .notArray("fields") }
        return MethodAnswer(.int(try UserFieldInput(fields: fields).add(to: kind, in: &portal).id))
    }
}
