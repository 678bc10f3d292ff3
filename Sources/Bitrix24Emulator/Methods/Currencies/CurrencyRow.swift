import JSONCore

/// Writes currencies.
struct CurrencyRow {
    let zone: PortalZone
    /// When the currencies that came with the portal were made.
    let openedAt: Int

    init(_ call: MethodCall, in portal: PortalData) {
        zone = call.zone
        openedAt = portal.pipelines.first?.createdAt ?? call.now
    }

    /// Writes the members of a currency's row.
    func write(_ currency: Currency, to writer: inout JSONWriter) {
        let own = currency.own
        writer.member("CURRENCY", currency.code)
        writer.member("AMOUNT_CNT", String(currency.count))
        writer.member("AMOUNT", currency.rate)
        writer.member("SORT", String(currency.sort))
        writer.member("BASE", currency.isBase ? "Y" : "N")
        writer.member("FULL_NAME", currency.name)
        writer.member("LID", own.language)
        writer.member("FORMAT_STRING", own.format)
        writer.member("DEC_POINT", own.decimalPoint)
        writer.member("THOUSANDS_SEP", own.separator.map(JSONValue.string) ?? .null)
        writer.member("DECIMALS", String(own.decimals))
        writer.member("DATE_UPDATE", zone.iso(currency.changedAt ?? openedAt))
    }

    /// Writes how amounts look, by languages; a currency without any has an empty list.
    static func write(_ localizations: [CurrencyLocalization], to writer: inout JSONWriter) {
        guard !localizations.isEmpty else { return writer.array { _ in } }
        writer.object { writer in
            for localization in localizations {
                writer.key(localization.language)
                writer.object { writer in
                    writer.member("FORMAT_STRING", localization.format)
                    writer.member("FULL_NAME", localization.name.map(JSONValue.string) ?? .null)
                    writer.member("DEC_POINT", localization.decimalPoint)
                    writer.member("THOUSANDS_SEP", localization.separator.map(JSONValue.string) ?? .null)
                    writer.member("DECIMALS", String(localization.decimals))
                    writer.member("THOUSANDS_VARIANT", localization.variant.map(JSONValue.string) ?? .null)
                    writer.member("HIDE_ZERO", localization.hidesZero ? "Y" : "N")
                }
            }
        }
    }
}
