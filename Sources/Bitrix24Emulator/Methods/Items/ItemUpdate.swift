import JSONCore

/// `crm.item.update`: other values for some fields of an item, which the answer shows whole.
struct ItemUpdate: PortalMethod {
    var name: String { "crm.item.update" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let kind = try call.itemKind()
        let item = try call.item(kind, in: portal)
        let schema = portal.itemSchema(of: kind)
        let fields = try call.itemFields(schema)
        try kind.checkStage(in: fields, of: item, in: portal)
        try kind.checkRequired(in: fields, of: item, in: portal)
        do throws(MethodFailure) {
            let changed = try EntityWriter(kind: kind, call: call).update(item.id, fields, in: &portal)
            return .item(changed ?? item, schema, call)
        } catch {
            throw error.ofItem
        }
    }
}
