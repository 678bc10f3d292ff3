public import JSONCore

/// A user of a portal.
public struct PortalUser: Hashable, Sendable {
    /// The number.
    public let id: String
    /// The first name.
    public let firstName: String?
    /// The last name.
    public let lastName: String?
    /// The name to show: first and last name, else the e-mail address, else the number.
    public let name: String
    /// The e-mail address.
    public let email: String?
    /// The position in the company.
    public let workPosition: String?
    /// The portal's own row.
    public let raw: JSONFragment

    /// Reads a row of `user.get`; `nil` where it has no number.
    init?(row: JSONNode) {
        guard let id = row["ID"]?.plainText, !id.isEmpty else { return nil }
        let text = { (key: String) in row[key]?.plainText.flatMap { $0.isEmpty ? nil : $0 } }
        self.id = id
        firstName = text("NAME")
        lastName = text("LAST_NAME")
        email = text("EMAIL")
        workPosition = text("WORK_POSITION")
        let fullName = [firstName, lastName].compactMap(\.self).joined(separator: " ")
        name = fullName.isEmpty ? email ?? id : fullName
        raw = JSONFragment(row)
    }
}
