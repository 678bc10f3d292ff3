import JSONCore

/// `crm.currency.localizations.set`: how amounts look in some languages.
struct CurrencyLocalizationsSet: PortalMethod {
    var name: String { "crm.currency.localizations.set" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let code = try call.localizedCurrencyCode()
        guard let languages = try call.map("localizations") else { throw .notArray("localizations") }
        guard let place = portal.currencies.firstIndex(where: { $0.code == code }) else { throw .notFound }
        CurrencyInput.apply(languages, to: &portal.currencies[place])
        return MethodAnswer(true)
    }
}
