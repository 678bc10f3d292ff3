/// A pipeline of deals, invoices or items of a smart process.
package struct Pipeline: Hashable, Sendable {
    /// The number.
    package let id: String
    /// What people see.
    package let name: String

    package init(id: String, name: String) {
        self.id = id
        self.name = name
    }
}
