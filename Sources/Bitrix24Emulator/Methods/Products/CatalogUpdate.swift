import JSONCore

/// `catalog.product.update` and its kin: other values for some fields.
struct CatalogUpdate: PortalMethod {
    let kind: CatalogKind

    var name: String { "catalog.\(kind.rawValue).update" }
    var scope: String { "catalog" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let id = try call.controllerID()
        let fields = try call.controllerFields()
        guard var record = portal.catalog[keyPath: kind.table][id] else { throw kind.missing }
        if kind == .product, let block = fields["iblockId"].map({ PHP.integer($0) }),
            block != record[ProductColumn.block].integer
        {
            throw MethodFailure(400, "0", "Product - \(id) is not exists in catalog - \(block)")
        }
        FieldInput(schema: kind.schema, zone: call.zone).apply(fields, to: &record, isNew: false, in: &portal)
        let rules = CatalogRules(kind: kind)
        try rules.checkComplete(record)
        try rules.check(record, in: portal)
        rules.stamp(&record, call, in: portal)
        portal.catalog[keyPath: kind.table].replace(record)
        return .catalog(record, kind, as: kind.writtenName, call)
    }
}
