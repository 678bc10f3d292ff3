import Bitrix24
import JSONCore

/// A department of the company.
package struct PortalDepartment: Hashable, Sendable {
    /// The number.
    package let id: String
    /// The name.
    package let name: String
    /// The number of the department above; `nil` at the top.
    package let parent: String?

    init?(row: JSONNode) {
        guard let id = row["ID"]?.plainText, !id.isEmpty else { return nil }
        self.id = id
        name = row["NAME"]?.plainText ?? id
        parent = row["PARENT"]?.plainText.flatMap { $0.isEmpty || $0 == "0" ? nil : $0 }
    }
}
