/// What a question calls a record that others link to, such as the company of a deal.
package struct LinkName: Hashable, Sendable {
    /// The kind of record.
    package let entity: EntityID
    /// The name.
    package let text: String

    package init(_ entity: EntityID, _ text: String) {
        self.entity = entity
        self.text = text
    }
}
