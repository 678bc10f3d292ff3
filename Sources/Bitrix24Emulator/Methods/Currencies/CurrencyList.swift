import JSONCore

/// `crm.currency.list`: the currencies; the count is always 0.
struct CurrencyList: PortalMethod {
    var name: String { "crm.currency.list" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let order = try call.map("order") ?? ["sort": "asc"]
        let keys = order.members.map { (name: $0.key.uppercased(), isDescending: Self.isDescending($0.value)) }
        let currencies = portal.currencies.sorted { Self.precedes($0, $1, keys) }
        let row = CurrencyRow(call, in: portal)
        return MethodAnswer(total: 0) { writer in
            writer.array { writer in
                for currency in currencies {
                    writer.object { row.write(currency, to: &$0) }
                }
            }
        }
    }

    private static func isDescending(_ value: JSONValue) -> Bool { value.string?.uppercased() == "DESC" }

    private static func precedes(
        _ left: Currency,
        _ right: Currency,
        _ keys: [(name: String, isDescending: Bool)]
    ) -> Bool {
        for key in keys {
            let isBefore: Bool? =
                switch key.name {
                case "SORT" where left.sort != right.sort: left.sort < right.sort
                case "CURRENCY", "ID": left.code < right.code
                case "FULL_NAME", "NAME": left.name == right.name ? nil : left.name < right.name
                default: nil
                }
            if let isBefore { return isBefore != key.isDescending }
        }
        return (left.sort, left.code) < (right.sort, right.code)
    }
}
