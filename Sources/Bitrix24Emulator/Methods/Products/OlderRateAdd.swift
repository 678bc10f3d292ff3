import JSONCore

/// `crm.vat.add`: one more VAT rate.
struct OlderRateAdd: PortalMethod {
    var name: String { "crm.vat.add" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let fields = try call.rateFields()
        var rate = Record(id: portal.catalog.rates.nextID, capacity: 6)
        rate.takeOver(fields, call, isNew: true, in: &portal)
        guard rate.isValidRate else { throw .wrongRateFields }
        let rules = CatalogRules(kind: .vat)
        rules.complete(&rate, call)
        rules.stamp(&rate, call, in: portal)
        portal.catalog.rates.append(rate)
        return MethodAnswer(.int(rate.id))
    }
}

extension MethodCall {
    /// The parameter `fields` of a VAT rate, which must hold something.
    func rateFields() throws(MethodFailure) -> JSONObject {
        guard let fields = self["fields"].flatMap(PHP.map), !fields.isEmpty else { throw .wrongRateFields }
        return fields
    }

    /// The number of a VAT rate.
    func rateID() throws(MethodFailure) -> Int {
        let id = PHP.integer(self["id"])
        guard id > 0 else {
            throw MethodFailure(400, "Invalid identifier.", "An invalid identifier was provided.")
        }
        return id
    }
}

extension Record {
    /// Takes over the fields of a VAT rate by their older names.
    mutating func takeOver(_ fields: JSONObject, _ call: MethodCall, isNew: Bool, in portal: inout PortalData) {
        let view = OlderCatalogView.rate
        var shown = view.row(id, of: portal.catalog) ?? Record(id: id, capacity: 6)
        FieldInput(schema: view.schema, zone: call.zone).apply(fields, to: &shown, isNew: isNew, in: &portal)
        view.write(shown, to: &self)
    }

    /// Whether a VAT rate has a name and a percentage.
    ///
    /// Only the one that came with the portal has none: it stands for sales that no tax is due on.
    var isValidRate: Bool {
        guard let percent = self[RateColumn.rate].money else { return false }
        return !self[RateColumn.name].isEmpty && (0...10_000).contains(percent)
    }
}

extension MethodFailure {
    static let wrongRateFields = MethodFailure(400, "Invalid parameters.", "Invalid parameters were provided.")
}
