import Bitrix24Locales

extension LocaleTexts {
    /// The locales that the product ships.
    package static let shippedLocales = ShippedLocale.allCases.map(\.rawValue)

    /// The texts of a locale that the product ships.
    ///
    /// - Throws: A ``LocaleError`` where there is no such locale.
    package static func shipped(_ locale: String) throws -> LocaleTexts {
        let file = "prompts_\(locale).md"
        guard let markdown = shippedMarkdown(locale) else {
            let known = shippedLocales.map { "\"\($0)\"" }.joined(separator: ", ")
            throw LocaleError(file: file, line: 1, reason: "locale \"\(locale)\" is not shipped; shipped are \(known)")
        }
        return try LocaleTexts(parsing: markdown, file: file)
    }

    /// The file of a locale that the product ships, for people to edit; `nil` where there is none.
    package static func shippedMarkdown(_ locale: String) -> String? {
        ShippedLocale(rawValue: locale)?.markdown
    }
}
