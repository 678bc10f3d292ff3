import JSONCore

/// `crm.item.productrow.fields` and `crm.productrow.fields`: what fields product rows have.
struct ProductRowFields: PortalMethod {
    /// The columns that rows have and descriptions leave out.
    private static let undescribed: Set<String> = ["priceAccount", "xmlId"]
    /// The columns that only the older methods take.
    private static let writableInOlder: Set<String> = ["priceExclusive", "priceNetto", "priceBrutto"]

    /// Whether the older method is meant, with its names in upper case.
    let isOlder: Bool

    var name: String { isOlder ? "crm.productrow.fields" : "crm.item.productrow.fields" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let fields = EntitySchema.productRow.fields.filter { !Self.undescribed.contains($0.name) }
        guard isOlder else {
            return MethodAnswer { writer in
                writer.object { writer in
                    writer.key("fields")
                    FieldDescriptions(fields).write(to: &writer)
                }
            }
        }
        let older = fields.map { field in
            var field = field
            if Self.writableInOlder.contains(field.name) { field.traits.remove(.readOnly) }
            field.name = field.name.constantCase
            return field
        }
        return MethodAnswer { FieldDescriptions(older).write(to: &$0) }
    }
}
