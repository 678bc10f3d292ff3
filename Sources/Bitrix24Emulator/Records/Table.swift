/// The records of a kind, by ascending numbers.
struct Table: Sendable {
    private(set) var schema: EntitySchema
    /// The records, packed: they take a tenth of the room that their values would, and are read where they stand.
    private(set) var rows = PackedRows()
    /// What the last few queries found.
    var cache = PlaceCache()
    private var lastID = 0

    /// Creates an empty table.
    init(_ schema: EntitySchema) {
        self.schema = schema
    }

    /// The number of the next record.
    var nextID: Int { lastID + 1 }

    /// A record; `nil` where there is none with the number.
    subscript(id: Int) -> Record? { rows.place(of: id).map { rows[$0].unpacked } }

    /// Adds a record, whose number must be above all that were there before.
    mutating func append(_ record: Record) {
        cache.clear()
        rows.append(record)
        lastID = max(lastID, record.id)
    }

    /// Puts a changed record in the place of the old one.
    mutating func replace(_ record: Record) {
        guard let place = rows.place(of: record.id) else { return }
        cache.clear()
        rows.replace(at: place, with: record)
    }

    /// Removes a record; `false` where there is none with the number.
    mutating func remove(_ id: Int) -> Bool {
        guard let place = rows.place(of: id) else { return false }
        cache.clear()
        rows.remove(at: place)
        return true
    }
}

// MARK: - Custom fields come and go

extension Table {
    /// Changes which fields there are.
    mutating func changeSchema<Result>(_ change: (inout EntitySchema) -> Result) -> Result {
        cache.clear()
        return change(&schema)
    }
}
