/// Which columns of a record are set, of at most 128.
struct ColumnMask: Sendable {
    private var low = 0
    private var high = 0

    /// How many columns are set.
    var count: Int { low.nonzeroBitCount + high.nonzeroBitCount }

    func contains(_ column: Column) -> Bool {
        let index = column.index
        return index < 64 ? low & (1 &<< index) != 0 : high & (1 &<< (index &- 64)) != 0
    }

    mutating func insert(_ column: Column) {
        let index = column.index
        if index < 64 { low |= 1 &<< index } else { high |= 1 &<< (index &- 64) }
    }

    mutating func remove(_ column: Column) {
        let index = column.index
        if index < 64 { low &= ~(1 &<< index) } else { high &= ~(1 &<< (index &- 64)) }
    }

    /// How many of the columns before one are set.
    func count(before column: Column) -> Int {
        let index = column.index
        if index < 64 { return (low & ((1 &<< index) &- 1)).nonzeroBitCount }
        return low.nonzeroBitCount + (high & ((1 &<< (index &- 64)) &- 1)).nonzeroBitCount
    }
}

extension ColumnMask {
    /// The mask in bytes, the first columns first, as far as any are set.
    var bytes: [UInt8] {
        let words = (low.littleEndian, high.littleEndian)
        let size = high != 0 ? 16 - high.leadingZeroBitCount / 8 : 8 - low.leadingZeroBitCount / 8
        return withUnsafeBytes(of: words) { Array($0.prefix(size)) }
    }

    /// Reads what `bytes` gave.
    init(_ bytes: ArraySlice<UInt8>) {
        var words = (0, 0)
        withUnsafeMutableBytes(of: &words) { $0.copyBytes(from: bytes) }
        low = Int(littleEndian: words.0)
        high = Int(littleEndian: words.1)
    }
}
