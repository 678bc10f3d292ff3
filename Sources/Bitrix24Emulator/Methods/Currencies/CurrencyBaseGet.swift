import JSONCore

/// `crm.currency.base.get`: the code of the base currency.
struct CurrencyBaseGet: PortalMethod {
    var name: String { "crm.currency.base.get" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        MethodAnswer(portal.currencies.first { $0.isBase }.map { .string($0.code) } ?? "")
    }
}
