import JSONCore

/// `crm.item.delete`; the answer is an empty list.
struct ItemDelete: PortalMethod {
    var name: String { "crm.item.delete" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let kind = try call.itemKind()
        _ = EntityWriter(kind: kind, call: call).delete(try call.item(kind, in: portal).id, from: &portal)
        return MethodAnswer([])
    }
}
