/// A field of a kind of records.
package struct EntityField: Hashable, Sendable {
    /// A value that a field with a list of values can have.
    package struct Choice: Hashable, Sendable {
        /// What records have.
        package let id: String
        /// What people see.
        package let name: String

        /// Creates a value.
        package init(id: String, name: String) {
            self.id = id
            self.name = name
        }
    }

    /// The name in rows, such as `assignedById`, `RESPONSIBLE_ID`.
    package let code: String
    /// The name in filters and orders, where it is another one.
    package var filterCode: String
    /// What people of the portal see.
    package var title: String
    /// Other names of the field, codes first.
    package var aliases: [String] = []
    /// What the values are.
    package var kind: FieldKind
    /// Whether a record can have several values.
    package var isMultiple = false
    /// Whether the portal's people added the field.
    package var isCustom = false
    /// Whether only the portal sets it.
    package var isReadOnly = false
    /// The values of a list.
    package var choices: [Choice] = []
    /// Whether the portal can filter by it.
    package var isFilterable = true

    /// Whether it is no field of the portal, but follows from the stage.
    package var isDerived = false
    /// Whether the portal can sort by it.
    package var isSortable = true

    /// Creates a field.
    package init(_ code: String, filterCode: String? = nil, title: String, kind: FieldKind) {
        self.code = code
        self.filterCode = filterCode ?? code
        self.title = title
        self.kind = kind
    }
}
