public import JSONCore

/// A currency that a portal works with.
public struct PortalCurrency: Hashable, Sendable {
    /// The code, such as `RUB`.
    public let code: String
    /// The name people see.
    public let fullName: String
    /// What so many units as ``amountCount`` are worth in the base currency, as the portal writes it, such as `78.7900`.
    public let amount: String?
    /// How many units ``amount`` is the price of, such as `1` or `100`.
    public let amountCount: String?
    /// Whether the others are priced in this one.
    public let isBase: Bool
    /// The portal's own row.
    public let raw: JSONFragment

    /// Reads a row of `crm.currency.list`; `nil` where it has no code.
    init?(row: JSONNode) {
        guard let code = row["CURRENCY"]?.plainText, !code.isEmpty else { return nil }
        self.code = code
        fullName = row["FULL_NAME"]?.plainText.flatMap { $0.isEmpty ? nil : $0 } ?? code
        amount = row["AMOUNT"]?.plainText
        amountCount = row["AMOUNT_CNT"]?.plainText
        isBase = row["BASE"]?.plainText == "Y"
        raw = JSONFragment(row)
    }
}
