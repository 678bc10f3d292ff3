import JSONCore

/// `crm.currency.delete`; the base currency stays.
struct CurrencyDelete: PortalMethod {
    var name: String { "crm.currency.delete" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let code = call.currencyCode
        guard code.count == 3 else { throw .legacy("") }
        guard let place = portal.currencies.firstIndex(where: { $0.code == code }) else { throw .notFound }
        guard !portal.currencies[place].isBase else { throw .legacy("Cannot delete base currency.") }
        portal.currencies.remove(at: place)
        return MethodAnswer(true)
    }
}
