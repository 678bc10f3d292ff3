public import JSONCore

/// A pipeline of deals.
public struct PortalCategory: Hashable, Sendable {
    /// The number; the general pipeline is `0`.
    public let id: String
    /// The name people see.
    public let name: String
    /// The place among the pipelines.
    public let sort: Int
    /// Whether new deals land here.
    public let isDefault: Bool
    /// The portal's own row.
    public let raw: JSONFragment

    /// Reads a row of `crm.category.list`; `nil` where it has no number.
    init?(row: JSONNode) {
        guard let id = row["id"]?.plainText, !id.isEmpty else { return nil }
        self.id = id
        name = row["name"]?.plainText ?? id
        sort = row["sort"]?.lenientInt ?? 0
        isDefault = row["isDefault"]?.bool ?? (row["isDefault"]?.plainText == "Y")
        raw = JSONFragment(row)
    }
}
