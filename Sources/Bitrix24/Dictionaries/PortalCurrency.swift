public import JSONCore

/// A currency that a portal works with.
public struct PortalCurrency: Hashable, Sendable {
    /// The code, such as `RUB`.
    public let code: String
    /// The name people see.
    public let fullName: String
    /// The portal's own row.
    public let raw: JSONFragment

    /// Reads a row of `crm.currency.list`; `nil` where it has no code.
    init?(row: JSONNode) {
        guard let code = row["CURRENCY"]?.plainText, !code.isEmpty else { return nil }
        self.code = code
        fullName = row["FULL_NAME"]?.plainText.flatMap { $0.isEmpty ? nil : $0 } ?? code
        raw = JSONFragment(row)
    }
}
