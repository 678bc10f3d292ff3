/// A currency.
struct Currency: Sendable {
    var code: String
    /// What the given number of units is worth in the base currency, as a text with four decimals.
    var rate: String
    /// How many units the rate is for.
    var count = 1
    var sort: Int
    var isBase: Bool
    /// When it was changed; `nil` for those that came with the portal.
    var changedAt: Int?
    /// How amounts look, by languages.
    var localizations: [CurrencyLocalization]

    /// How amounts look in the portal's language.
    var own: CurrencyLocalization {
        localizations.first { $0.language == "ru" } ?? localizations.first ?? CurrencyLocalization(language: "ru")
    }

    var name: String { own.name ?? code }

    /// What one unit is worth in the base currency.
    var unitValue: Double { (Double(rate) ?? 1) / Double(max(1, count)) }
}

extension Currency {
    init(code: String, name: String, rate: String, sort: Int, isBase: Bool, format: String, separator: String) {
        self.init(
            code: code,
            rate: rate,
            sort: sort,
            isBase: isBase,
            localizations: ["ru", "en"].map { language in
                CurrencyLocalization(
                    language: language,
                    name: name,
                    format: format,
                    separator: separator,
                    variant: separator == "," ? "C" : "B"
                )
            }
        )
    }
}
