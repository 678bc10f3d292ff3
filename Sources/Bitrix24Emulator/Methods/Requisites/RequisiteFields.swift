/// `crm.requisite.fields` and its kin: what fields there are.
struct RequisiteFields: PortalMethod {
    let name: String
    let schema: EntitySchema

    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let fields = schema.fields.filter { !$0.traits.contains(.unlisted) }.map { field in
            var description = FieldDescription(field)
            description.listsDictionary = true
            return description
        }
        return MethodAnswer { FieldDescriptions(fields).write(to: &$0) }
    }
}
