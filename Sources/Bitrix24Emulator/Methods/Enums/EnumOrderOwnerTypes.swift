import JSONCore

/// `crm.enum.getorderownertypes`: what an order can be bound to, which is a deal.
struct EnumOrderOwnerTypes: PortalMethod {
    var name: String { "crm.enum.getorderownertypes" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        MethodAnswer([["attribute": "DYN", "code": "DEAL", "id": 2, "name": "Сделка"]])
    }
}
