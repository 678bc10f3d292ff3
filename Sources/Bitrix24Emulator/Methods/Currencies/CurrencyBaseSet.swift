import JSONCore

/// `crm.currency.base.set`: another base currency.
struct CurrencyBaseSet: PortalMethod {
    var name: String { "crm.currency.base.set" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let code = call.currencyCode
        guard portal.currencies.contains(where: { $0.code == code }) else { throw .notFound }
        portal.setBaseCurrency(code)
        return MethodAnswer(true)
    }
}
