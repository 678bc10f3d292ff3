import Bitrix24
package import JSONCore

/// Somebody who works on the portal, or did.
package struct Person: Hashable, Sendable {
    /// The number.
    package let id: String
    /// First and last name, else the e-mail address, else the number.
    package let name: String
    /// The e-mail address.
    package let email: String?
    /// The position in the company.
    package let position: String?
    /// The numbers of the departments.
    package let departments: [String]
    /// Whether the person still works there.
    package let isActive: Bool

    /// Reads a row of `user.get`; `nil` where it has no number.
    package init?(row: JSONNode) {
        guard let id = row["ID"]?.plainText, !id.isEmpty else { return nil }
        let text = { (key: String) in row[key]?.plainText.flatMap { $0.isEmpty ? nil : $0 } }
        self.id = id
        email = text("EMAIL")
        position = text("WORK_POSITION")
        let fullName = [text("NAME"), text("LAST_NAME")].compactMap(\.self).joined(separator: " ")
        name = fullName.isEmpty ? email ?? id : fullName
        departments = row["UF_DEPARTMENT"].map { $0.elements.compactMap(\.plainText) } ?? []
        isActive = row["ACTIVE"]?.bool ?? (row["ACTIVE"]?.plainText != "N")
    }
}
