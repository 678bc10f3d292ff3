import JSONCore

/// `catalog.product.add` and its kin: one more of them.
struct CatalogAdd: PortalMethod {
    let kind: CatalogKind

    var name: String { "catalog.\(kind.rawValue).add" }
    var scope: String { "catalog" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let fields = try call.controllerFields()
        let rules = CatalogRules(kind: kind)
        try rules.checkRequired(fields)
        var record = Record(id: portal.catalog[keyPath: kind.table].nextID, capacity: kind.schema.fields.count)
        FieldInput(schema: kind.schema, zone: call.zone).apply(fields, to: &record, isNew: true, in: &portal)
        rules.complete(&record, call)
        try rules.check(record, in: portal)
        rules.stamp(&record, call, in: portal)
        portal.catalog[keyPath: kind.table].append(record)
        return .catalog(record, kind, as: kind.writtenName, call)
    }
}
