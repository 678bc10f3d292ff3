/// `crm.currency.localizations.get`: how amounts look, by languages.
struct CurrencyLocalizationsGet: PortalMethod {
    var name: String { "crm.currency.localizations.get" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let code = try call.localizedCurrencyCode()
        let currency = portal.currencies.first { $0.code == code }
        return MethodAnswer { CurrencyRow.write(currency?.localizations ?? [], to: &$0) }
    }
}
