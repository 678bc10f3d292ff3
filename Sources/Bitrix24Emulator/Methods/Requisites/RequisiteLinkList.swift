/// `crm.requisite.link.list`: which requisites deals and the like are made out to.
struct RequisiteLinkList: PortalMethod {
    var name: String { "crm.requisite.link.list" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let schema = EntitySchema.requisiteLink
        return .legacyRows(try RowQuery(call, schema: schema).page(of: &portal.requisites.links), schema, call)
    }
}
