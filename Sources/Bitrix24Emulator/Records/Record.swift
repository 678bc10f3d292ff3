/// A record: its number, and the values that were set.
///
/// Only set values take room; which ones are there is a mask over the columns of the schema. A record that stands in a
/// table stays packed as it is there, until one of its values is set.
struct Record: Sendable {
    /// The number, unique in its table.
    let id: Int
    private var mask = ColumnMask()
    private var cells: [Cell] = []
    private var packed: PackedRow?

    /// Creates a record without values.
    init(id: Int, capacity: Int = 0) {
        self.id = id
        cells.reserveCapacity(capacity)
    }

    /// A record that stands in a table.
    init(id: Int, packed: PackedRow) {
        self.id = id
        self.packed = packed
    }

    /// A value; `absent` where none was set.
    subscript(column: Column) -> Cell {
        get {
            if column == .id { return .integer(id) }
            if let packed { return packed[column] }
            return mask.contains(column) ? cells[mask.count(before: column)] : .absent
        }
        set {
            unpack()
            let place = mask.count(before: column)
            switch (mask.contains(column), newValue) {
            case (true, .absent):
                cells.remove(at: place)
                mask.remove(column)
            case (false, .absent): break
            case (true, _): cells[place] = newValue
            case (false, _):
                cells.insert(newValue, at: place)
                mask.insert(column)
            }
        }
    }

    /// The record with its values at hand, for those who read many of them.
    var unpacked: Record {
        var record = self
        record.unpack()
        return record
    }

    /// The values as a table keeps them.
    func packed(_ pool: inout TextPool) -> [UInt8] {
        RowPacker(mask: packed?.mask ?? mask, cells: packed?.cells ?? cells, pool: &pool).bytes
    }

    private mutating func unpack() {
        guard let packed else { return }
        mask = packed.mask
        cells = packed.cells
        self.packed = nil
    }
}
