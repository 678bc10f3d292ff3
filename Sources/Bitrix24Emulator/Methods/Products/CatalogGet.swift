import JSONCore

/// `catalog.product.get` and its kin: one of them with all its fields.
struct CatalogGet: PortalMethod {
    let kind: CatalogKind

    var name: String { "catalog.\(kind.rawValue).get" }
    var scope: String { "catalog" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        guard let record = portal.catalog[keyPath: kind.table][try call.controllerID()] else { throw kind.missing }
        return .catalog(record, kind, as: kind.rawValue, call)
    }
}

extension MethodAnswer {
    /// `{product: {…}}` and the like.
    static func catalog(_ record: Record, _ kind: CatalogKind, as name: String, _ call: MethodCall) -> MethodAnswer {
        MethodAnswer { writer in
            writer.object { writer in
                writer.key(name)
                // One product alone comes as the database keeps it.
                CamelRow(
                    schema: kind.schema,
                    zone: call.zone,
                    exactAmounts: kind == .product ? [ProductColumn.purchasingPrice] : []
                )
                .write(record, kind.columns, to: &writer)
            }
        }
    }
}
