import JSONCore

/// `crm.currency.update`: other values for some fields of a currency.
struct CurrencyUpdate: PortalMethod {
    var name: String { "crm.currency.update" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let code = call.currencyCode
        guard let fields = try call.map("fields") else { throw .notArray("fields") }
        guard let place = portal.currencies.firstIndex(where: { $0.code == code }) else { throw .notFound }
        var currency = portal.currencies[place]
        try CurrencyInput(fields: fields).apply(to: &currency, isNew: false, now: call.now)
        portal.currencies[place] = currency
        if fields["BASE"] == "Y" { portal.setBaseCurrency(code) }
        return MethodAnswer(true)
    }
}
