/// The fields of a kind of record, in the portal's order.
struct EntitySchema: Sendable {
    /// The fields; the first is the record's number.
    let fields: [Field]
    private let columns: [String: Column]

    init(_ groups: [Field]...) {
        let fields = groups.flatMap(\.self)
        self.fields = fields
        columns = Dictionary(
            fields.enumerated().map { ($0.element.name, Column(index: $0.offset)) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    subscript(column: Column) -> Field { fields[column.index] }

    /// The column of a field; `nil` where there is no such field.
    func column(named name: String) -> Column? { columns[name] }

    /// The column of a field that the schema has.
    func column(_ name: String) -> Column {
        guard let column = columns[name] else { preconditionFailure("The schema has no field \(name)") }
        return column
    }

    /// All columns in order.
    var allColumns: [Column] { fields.indices.map { Column(index: $0) } }
}
