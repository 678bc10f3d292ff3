import JSONCore

/// Takes over the `fields` of a call into a currency.
struct CurrencyInput {
    let fields: JSONObject

    /// Sets what was given; only a new currency must have a rate.
    func apply(to currency: inout Currency, isNew: Bool, now: Int) throws(MethodFailure) {
        if isNew {
            for name in ["AMOUNT_CNT", "AMOUNT"] where fields[name] == nil {
                throw MethodFailure(400, "ERROR_CORE", "Undefined array key \"\(name)\"")
            }
        }
        if let value = fields["AMOUNT"] {
            guard let amount = PHP.text(value).flatMap(Double.init), amount > 0 else {
                throw Self.failure("Курс валюты должен быть больше нуля.<br>")
            }
            currency.rate = Self.text(amount)
        }
        if let value = fields["AMOUNT_CNT"] {
            let count = PHP.integer(value)
            guard count > 0 else { throw Self.failure("Номинал валюты должен быть больше нуля.<br>") }
            currency.count = count
        }
        if let value = fields["SORT"] { currency.sort = PHP.integer(value) }
        if let map = fields["LANG"].flatMap(PHP.map) { Self.apply(map, to: &currency) }
        currency.changedAt = now
    }

    /// Sets how amounts look in the given languages; fields that are not given stay.
    static func apply(_ languages: JSONObject, to currency: inout Currency) {
        for member in languages.members {
            guard let fields = member.value.object else { continue }
            let place = currency.localizations.firstIndex { $0.language == member.key }
            var localization = place.map { currency.localizations[$0] } ?? CurrencyLocalization(language: member.key)
            set(fields, of: &localization)
            if let place {
                currency.localizations[place] = localization
            } else {
                currency.localizations.append(localization)
            }
        }
    }

    private static func set(_ fields: JSONObject, of localization: inout CurrencyLocalization) {
        if let text = fields["FULL_NAME"].flatMap(PHP.text) { localization.name = text }
        if let text = fields["FORMAT_STRING"].flatMap(PHP.text) { localization.format = text }
        if let text = fields["DEC_POINT"].flatMap(PHP.text) { localization.decimalPoint = text }
        if let value = fields["DECIMALS"] { localization.decimals = PHP.integer(value) }
        if let text = fields["HIDE_ZERO"].flatMap(PHP.text) { localization.hidesZero = text == "Y" }
        if let text = fields["THOUSANDS_SEP"].flatMap(PHP.text) {
            localization.separator = text.isEmpty ? nil : text
            localization.variant = nil
        }
        if let letter = fields["THOUSANDS_VARIANT"].flatMap(PHP.text), let separator = separators[letter] {
            localization.variant = letter
            localization.separator = separator
        }
    }

    /// The separators of thousands by their letters: none, point, comma, space, unbreakable space.
    private static let separators: [String: String?] = ["N": nil, "D": ".", "C": ",", "S": " ", "B": "&nbsp;"]

    private static func text(_ amount: Double) -> String {
        let parts = MoneyText.rounded(amount * 10_000)
        let decimals = String(parts % 10_000)
        return "\(parts / 10_000)." + String(repeating: "0", count: 4 - decimals.count) + decimals
    }

    private static func failure(_ text: String) -> MethodFailure { MethodFailure(400, "ERROR_CORE", text) }
}
