import JSONCore

/// `crm.currency.add`: one more currency; the answer is its code.
struct CurrencyAdd: PortalMethod {
    var name: String { "crm.currency.add" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        guard let fields = try call.map("fields") else { throw .notArray("fields") }
        let code = (fields["CURRENCY"].flatMap(PHP.text) ?? "").uppercased()
        guard !code.isEmpty else { throw MethodFailure(400, "ERROR_CORE", "Undefined array key \"CURRENCY\"") }
        guard code.count == 3, code.allSatisfy({ $0.isASCII && $0.isLetter }) else {
            throw MethodFailure(400, "ERROR_CORE", "Код валюты должен состоять из трёх латинских букв.<br>")
        }
        guard !portal.currencies.contains(where: { $0.code == code }) else {
            throw MethodFailure(400, "ERROR_CORE", "Валюта \(code) уже существует.<br>")
        }
        var currency = Currency(code: code, rate: "1.0000", sort: 100, isBase: false, localizations: [])
        try CurrencyInput(fields: fields).apply(to: &currency, isNew: true, now: call.now)
        portal.currencies.append(currency)
        if fields["BASE"] == "Y" { portal.setBaseCurrency(code) }
        return MethodAnswer(.string(code))
    }
}

extension PortalData {
    /// Makes a currency the base one, whose rate is 1; the other rates stay as they are.
    mutating func setBaseCurrency(_ code: String) {
        for place in currencies.indices {
            currencies[place].isBase = currencies[place].code == code
            guard currencies[place].isBase else { continue }
            currencies[place].rate = "1.0000"
            currencies[place].count = 1
        }
    }
}
