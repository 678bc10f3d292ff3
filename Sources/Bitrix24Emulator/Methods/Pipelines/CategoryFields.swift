import JSONCore

/// `crm.category.fields`: what fields pipelines of a kind have.
struct CategoryFields: PortalMethod {
    private static let shared: [Field] = [
        Field("ID", .integer, "ID", .readOnly),
        Field("NAME", .string, "NAME"),
        Field("SORT", .integer, "SORT"),
        Field("ENTITY_TYPE_ID", .integer, "ENTITY_TYPE_ID", [.required, .readOnly]),
    ]

    private static let ofDeals: [Field] = [
        Field("IS_DEFAULT", .boolean, "IS_DEFAULT", .readOnly),
        Field("ORIGIN_ID", .string, "ORIGIN_ID"),
        Field("ORIGINATOR_ID", .string, "ORIGINATOR_ID"),
    ]

    private static let ofItems: [Field] = [
        Field("IS_DEFAULT", .boolean, "IS_DEFAULT"),
        Field("IS_SYSTEM", .boolean, "IS_SYSTEM", .readOnly),
        Field("CODE", .string, "CODE", .readOnly),
    ]

    var name: String { "crm.category.fields" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let fields = Self.shared + (try call.pipelineKind() == .deal ? Self.ofDeals : Self.ofItems)
        return MethodAnswer { writer in
            writer.object { writer in
                writer.key("fields")
                writer.object { writer in
                    for field in fields {
                        writer.key(ItemSchema.camelCase(field.name))
                        var description = FieldDescription(field)
                        description.upperName = field.name
                        description.write(to: &writer)
                    }
                }
            }
        }
    }
}
