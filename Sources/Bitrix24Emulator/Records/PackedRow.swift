/// The values of a record as its table keeps them, which are read one by one.
struct PackedRow: Sendable {
    /// The rows of a block.
    let bytes: [UInt8]
    /// Where this row begins.
    let start: Int
    /// The texts of the table's pool.
    let texts: [String]

    /// A value, for which only those before it are passed over.
    subscript(column: Column) -> Cell {
        let mask = mask
        guard mask.contains(column) else { return .absent }
        var reader = reader
        for _ in 0..<mask.count(before: column) { reader.skip() }
        return reader.next()
    }

    /// Which columns are set.
    var mask: ColumnMask { ColumnMask(bytes[(start + 1)..<(start + 1 + Int(bytes[start]))]) }

    /// The values of the columns that are set.
    var cells: [Cell] {
        var reader = reader
        return (0..<mask.count).map { _ in reader.next() }
    }

    private var reader: CellReader {
        CellReader(bytes: bytes, position: start + 1 + Int(bytes[start]), texts: texts)
    }
}
