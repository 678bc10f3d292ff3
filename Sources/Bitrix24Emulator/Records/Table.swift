/// The records of a kind, by ascending numbers.
struct Table: Sendable {
    let schema: EntitySchema
    private(set) var rows: [Record] = [] { didSet { cache.clear() } }
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
    subscript(id: Int) -> Record? { place(of: id).map { rows[$0] } }

    /// Adds a record, whose number must be above all that were there before.
    mutating func append(_ record: Record) {
        var record = record
        record.trim()
        rows.append(record)
        lastID = max(lastID, record.id)
    }

    /// Puts a changed record in the place of the old one.
    mutating func replace(_ record: Record) {
        if let place = place(of: record.id) { rows[place] = record }
    }

    /// Removes a record; `false` where there is none with the number.
    mutating func remove(_ id: Int) -> Bool {
        guard let place = place(of: id) else { return false }
        rows.remove(at: place)
        return true
    }

    /// The places of the rows whose numbers are not below the given one.
    func places(from id: Int) -> Range<Int> { lowerBound(of: id)..<rows.count }

    mutating func reserve(_ count: Int) { rows.reserveCapacity(count) }

    private func place(of id: Int) -> Int? {
        let place = lowerBound(of: id)
        return place < rows.count && rows[place].id == id ? place : nil
    }

    /// The place of the first row whose number is not below the given one.
    private func lowerBound(of id: Int) -> Int {
        var low = 0
        var high = rows.count
        while low < high {
            let middle = (low + high) / 2
            if rows[middle].id < id { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
