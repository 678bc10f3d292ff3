import JSONCore

/// `crm.lead.userfield.list` and its kin: the custom fields of a kind, all at once.
struct UserFieldList: PortalMethod {
    let kind: EntityKind

    var name: String { "crm.\(kind.rawValue).userfield.list" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let filter = try call.map("filter") ?? JSONObject()
        let order = try call.map("order") ?? JSONObject()
        let fields = UserField.sorted(portal.userFields.filter { $0.kind == kind && $0.fits(filter) }, by: order)
        let language = filter["LANG"].flatMap(PHP.text)
        return MethodAnswer(total: fields.count) { writer in
            writer.array { writer in
                for field in fields {
                    UserFieldRow(userField: field).write(to: &writer) { name, writer in
                        guard let language else { return }
                        writer.member(name, field.label(name, in: language).map(JSONValue.string) ?? .null)
                    }
                }
            }
        }
    }
}
