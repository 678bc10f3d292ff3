import JSONCore

/// `crm.requisite.link.get`: which requisites one record is made out to.
struct RequisiteLinkGet: PortalMethod {
    var name: String { "crm.requisite.link.get" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let owner = try call.linkOwner()
        guard let link = portal.requisites.link(ofType: owner.type, id: owner.id) else { throw .notFound }
        return MethodAnswer { writer in
            writer.object { writer in
                writer.member("ENTITY_TYPE_ID", owner.type)
                writer.member("ENTITY_ID", owner.id)
                for field in EntitySchema.requisiteLink.fields where field.traits.contains(.zero) {
                    let number = link[EntitySchema.requisiteLink.column(field.name)].integer ?? 0
                    writer.member(field.name, String(number))
                }
            }
        }
    }
}

extension MethodCall {
    /// The record that the parameters `entityTypeId` and `entityId` name.
    func linkOwner() throws(MethodFailure) -> (type: Int, id: Int) {
        let type = PHP.integer(self["entityTypeId"])
        guard type > 0 else { throw RequisiteRules.invalid("entityTypeId") }
        let id = PHP.integer(self["entityId"])
        guard id > 0 else { throw RequisiteRules.invalid("entityId") }
        return (type, id)
    }
}
