import JSONCore

/// `crm.currency.localizations.delete`: some languages less.
struct CurrencyLocalizationsDelete: PortalMethod {
    var name: String { "crm.currency.localizations.delete" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let code = try call.localizedCurrencyCode()
        let languages = Set(call.names("lids"))
        guard let place = portal.currencies.firstIndex(where: { $0.code == code }) else { throw .notFound }
        portal.currencies[place].localizations.removeAll { languages.contains($0.language) }
        return MethodAnswer(true)
    }
}
