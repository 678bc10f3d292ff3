/// The fields of a kind of record, in the portal's order.
struct EntitySchema: Sendable {
    /// How many fields a record has room for.
    private static let capacity = 128

    /// The fields by their columns, those included that are gone; the first is the record's number.
    private var places: [Field]
    private var columns: [String: Column]
    /// All columns in order.
    private(set) var allColumns: [Column]

    init(_ groups: [Field]...) {
        places = groups.flatMap(\.self)
        allColumns = places.indices.map { Column(index: $0) }
        columns = Dictionary(
            places.enumerated().map { ($0.element.name, Column(index: $0.offset)) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// All fields in order.
    var fields: [Field] { allColumns.map { self[$0] } }

    subscript(column: Column) -> Field { places[column.index] }

    /// The column of a field; `nil` where there is no such field.
    func column(named name: String) -> Column? { columns[name] }

    /// The column of a field that the schema has.
    func column(_ name: String) -> Column {
        guard let column = columns[name] else { preconditionFailure("The schema has no field \(name)") }
        return column
    }
}

// MARK: - Custom fields come and go

extension EntitySchema {
    /// Adds a field behind all others, and returns its column; `nil` where there is no room left.
    mutating func append(_ field: Field) -> Column? {
        guard places.count < Self.capacity else { return nil }
        let column = Column(index: places.count)
        places.append(field)
        allColumns.append(column)
        columns[field.name] = column
        return column
    }

    /// Puts a field with the same name in the place of an old one.
    mutating func replace(_ field: Field, at column: Column) {
        places[column.index] = field
    }

    /// Takes a field away; its column stays empty, so that the others keep theirs.
    mutating func retire(_ column: Column) {
        columns[places[column.index].name] = nil
        allColumns.removeAll { $0 == column }
    }
}
