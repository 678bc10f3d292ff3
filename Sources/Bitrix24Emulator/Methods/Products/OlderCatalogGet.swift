/// `crm.product.get` and its kin: one of them with all its fields.
struct OlderCatalogGet: PortalMethod {
    let kind: OlderCatalogKind

    var name: String { "crm.\(kind.rawValue).get" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let view = kind.view
        guard let record = view.row(try call.id(), of: portal.catalog) else { throw kind.missing }
        return MethodAnswer {
            LegacyRow(schema: view.schema, zone: call.zone).write(record, view.schema.allColumns, to: &$0)
        }
    }
}
