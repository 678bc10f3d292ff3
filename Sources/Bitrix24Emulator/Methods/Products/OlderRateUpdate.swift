import JSONCore

/// `crm.vat.update`: other values for some fields of a VAT rate.
struct OlderRateUpdate: PortalMethod {
    var name: String { "crm.vat.update" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let id = try call.rateID()
        let fields = try call.rateFields()
        let failure = MethodFailure(400, "Error on updating VAT rate.", "Error while updating the VAT rate.")
        guard var rate = portal.catalog.rates[id] else { throw failure }
        let hadPercent = rate[RateColumn.rate] != .absent
        rate.takeOver(fields, call, isNew: false, in: &portal)
        guard rate.isValidRate || !hadPercent && !rate[RateColumn.name].isEmpty else { throw failure }
        CatalogRules(kind: .vat).stamp(&rate, call, in: portal)
        portal.catalog.rates.replace(rate)
        return MethodAnswer(.int(id))
    }
}
