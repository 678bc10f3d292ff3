import JSONCore

/// `crm.currency.list`: the currencies; the count is always 0.
struct CurrencyList: PortalMethod {
    var name: String { "crm.currency.list" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let order = try call.map("order") ?? JSONObject()
        let isDescending = order.members.first?.value.string?.uppercased() == "DESC"
        let currencies = portal.currencies.sorted { ($0.sort < $1.sort) != isDescending }
        return MethodAnswer(total: 0) { writer in
            writer.array { writer in
                for currency in currencies {
                    Self.write(
                        currency,
                        updated: call.zone.iso(portal.pipelines.first?.createdAt ?? call.now),
                        to: &writer
                    )
                }
            }
        }
    }

    private static func write(_ currency: Currency, updated: String, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("CURRENCY", currency.code)
            writer.member("AMOUNT_CNT", "1")
            writer.member("AMOUNT", currency.rate)
            writer.member("SORT", String(currency.sort))
            writer.member("BASE", currency.isBase ? "Y" : "N")
            writer.member("FULL_NAME", currency.name)
            writer.member("LID", "ru")
            writer.member("FORMAT_STRING", currency.format)
            writer.member("DEC_POINT", ".")
            writer.member("THOUSANDS_SEP", currency.separator)
            writer.member("DECIMALS", "2")
            writer.member("DATE_UPDATE", updated)
        }
    }
}
