/// A record: its number, and the values that were set.
///
/// Only set values take room; which ones are there is a mask over the columns of the schema.
struct Record: Sendable {
    /// The number, unique in its table.
    let id: Int
    private var mask: UInt128 = 0
    private var cells: [Cell] = []

    /// Creates a record without values.
    init(id: Int, capacity: Int = 0) {
        self.id = id
        cells.reserveCapacity(capacity)
    }

    /// A value; `absent` where none was set.
    subscript(column: Column) -> Cell {
        get {
            if column == .id { return .integer(id) }
            let bit = UInt128(1) << UInt128(column.index)
            return mask & bit == 0 ? .absent : cells[place(of: bit)]
        }
        set {
            let bit = UInt128(1) << UInt128(column.index)
            let place = place(of: bit)
            switch (mask & bit != 0, newValue) {
            case (true, .absent):
                cells.remove(at: place)
                mask &= ~bit
            case (false, .absent): break
            case (true, _): cells[place] = newValue
            case (false, _):
                cells.insert(newValue, at: place)
                mask |= bit
            }
        }
    }

    /// Gives back the room that was set aside for values that were not set.
    mutating func trim() {
        guard cells.capacity > cells.count + 2 else { return }
        cells = Array(cells.lazy.map(\.self))
    }

    private func place(of bit: UInt128) -> Int { (mask & (bit - 1)).nonzeroBitCount }
}
