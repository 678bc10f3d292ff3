/// `crm.product.fields` and its kin: what fields there are.
struct OlderCatalogFields: PortalMethod {
    let kind: OlderCatalogKind

    var name: String { "crm.\(kind.rawValue).fields" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let fields = kind.view.schema.fields.map { field in
            var field = field
            field.traits.remove(.dynamic)
            return field
        }
        return MethodAnswer { FieldDescriptions(fields).write(to: &$0) }
    }
}
