import JSONCore

/// `crm.item.get`: one item with all its fields.
struct ItemGet: PortalMethod {
    var name: String { "crm.item.get" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let kind = try call.itemKind()
        return .item(try call.item(kind, in: portal), portal.itemSchema(of: kind), call)
    }
}
