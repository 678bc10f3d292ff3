import JSONCore

/// `crm.lead.userfield.update` and its kin: other settings for a custom field, whose name and type stay.
struct UserFieldUpdate: PortalMethod {
    let kind: EntityKind

    var name: String { "crm.\(kind.rawValue).userfield.update" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        var userField = try call.userField(of: kind, in: portal)
        guard let fields = try call.map("fields") else { throw .notArray("fields") }
        try UserFieldInput(fields: fields).apply(to: &userField, firstChoice: portal.nextChoiceID)
        portal.replace(userField)
        return MethodAnswer(true)
    }
}
