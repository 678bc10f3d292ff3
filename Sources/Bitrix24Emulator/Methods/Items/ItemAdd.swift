import JSONCore

/// `crm.item.add`: a new item, which the answer shows whole.
struct ItemAdd: PortalMethod {
    var name: String { "crm.item.add" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let kind = try call.itemKind()
        let schema = portal.itemSchema(of: kind)
        let fields = try call.itemFields(schema)
        try kind.checkStage(in: fields, of: nil, in: portal)
        try kind.checkRequired(in: fields, of: nil, in: portal)
        do throws(MethodFailure) {
            return .item(try EntityWriter(kind: kind, call: call).add(fields, to: &portal), schema, call)
        } catch {
            throw error.ofItem
        }
    }
}
