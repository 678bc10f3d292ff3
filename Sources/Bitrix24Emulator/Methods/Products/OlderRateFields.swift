import JSONCore

/// `crm.vat.fields`: what fields VAT rates have, and how long their values can be.
struct OlderRateFields: PortalMethod {
    var name: String { "crm.vat.fields" }
    var scope: String { "crm" }

    private static let sizes = ["ID": "11", "ACTIVE": "1", "C_SORT": "18", "NAME": "50", "RATE": "18,2"]

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        MethodAnswer { writer in
            writer.object { writer in
                for field in OlderCatalogView.rate.schema.fields {
                    writer.key(field.name)
                    writer.object { writer in
                        writer.member("type", field.kind == .char ? "string" : field.kind.rawValue)
                        if let size = Self.sizes[field.name] { writer.member("size", size) }
                        writer.member("isRequired", field.traits.contains(.required))
                        writer.member("isReadOnly", field.traits.contains(.readOnly))
                        writer.member("title", field.title)
                    }
                }
            }
        }
    }
}
