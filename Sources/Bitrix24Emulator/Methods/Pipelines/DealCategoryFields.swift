import JSONCore

/// `crm.dealcategory.fields`: what fields deal pipelines have.
struct DealCategoryFields: PortalMethod {
    private static let fields: [Field] = [
        Field("ID", .integer, "ID", .readOnly),
        Field("CREATED_DATE", .datetime, "Дата создания", .readOnly),
        Field("NAME", .string, "Название", .required),
        Field("IS_LOCKED", .char, "Заблокировано", .readOnly),
        Field("SORT", .integer, "Сортировка"),
    ]

    var name: String { "crm.dealcategory.fields" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        MethodAnswer { writer in
            writer.object { writer in
                for field in Self.fields {
                    writer.key(field.name)
                    FieldDescription(field).write(to: &writer)
                }
            }
        }
    }
}
