import JSONCore

/// `catalog.price.getFields` and its kin: what fields there are.
///
/// Products have theirs by catalogue, by `catalog.product.getFieldsByFilter`.
struct CatalogFields: PortalMethod {
    let kind: CatalogKind

    var name: String { "catalog.\(kind.rawValue).getFields" + (kind == .product ? "ByFilter" : "") }
    var scope: String { "catalog" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        if kind == .product {
            guard let filter = try call.controllerMap("filter"), !filter.isEmpty else {
                throw .missingParameter("filter")
            }
            guard filter["iblockId"] != nil else {
                throw MethodFailure(400, "0", "Required filter fields: iblockId")
            }
        }
        return MethodAnswer { writer in
            writer.object { writer in
                writer.key(kind.rawValue)
                writer.object { writer in
                    for field in kind.schema.fields { write(field, to: &writer) }
                }
            }
        }
    }

    private func write(_ field: Field, to writer: inout JSONWriter) {
        writer.key(field.name)
        writer.object { writer in
            writer.member("isImmutable", field.traits.contains(.immutable))
            writer.member("isReadOnly", field.traits.contains(.readOnly))
            writer.member("isRequired", field.traits.contains(.required))
            if kind == .product { writer.member("name", field.title) }
            writer.member("type", field.kind.rawValue)
        }
    }
}
