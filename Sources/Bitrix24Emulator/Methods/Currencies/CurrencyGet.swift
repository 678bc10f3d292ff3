import JSONCore

/// `crm.currency.get`: one currency, with how amounts look in each language.
struct CurrencyGet: PortalMethod {
    var name: String { "crm.currency.get" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let code = call.currencyCode
        guard let currency = portal.currencies.first(where: { $0.code == code }) else { throw .notFound }
        let row = CurrencyRow(call, in: portal)
        return MethodAnswer { writer in
            writer.object { writer in
                row.write(currency, to: &writer)
                writer.key("LANG")
                CurrencyRow.write(currency.localizations, to: &writer)
            }
        }
    }
}

extension MethodCall {
    /// The currency that the parameter `id` names.
    var currencyCode: String { (self["id"].flatMap(PHP.text) ?? "").uppercased() }

    /// The parameter `id` of the methods that handle how amounts look.
    func localizedCurrencyCode() throws(MethodFailure) -> String {
        let code = currencyCode
        guard !code.isEmpty else { throw .legacy("The parameter id is invalid or not defined.") }
        return code
    }
}
