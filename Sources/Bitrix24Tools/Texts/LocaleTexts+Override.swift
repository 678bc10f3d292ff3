extension LocaleTexts {
    /// What fills the gaps of a file whose language does not ship.
    private static let commonLocale = "en"

    /// The texts of a locale: somebody's own file, and the shipped ones for whatever that lacks.
    ///
    /// - Parameters:
    ///   - locale: The name of the locale, such as `ru`.
    ///   - markdown: The own file; `nil` where there is none.
    ///   - file: That file's name, for errors.
    /// - Throws: A ``LocaleError`` where the own file is broken, or there is neither an own file nor a shipped one.
    package static func texts(of locale: String, overriddenBy markdown: String?, file: String) throws -> LocaleTexts {
        guard let markdown else { return try shipped(locale) }
        let own = try LocaleTexts(parsing: markdown, file: file)
        return own.completed(by: try shipped(shippedLocales.contains(locale) ? locale : commonLocale))
    }
}
