/// Rows of a table that stand together, packed one behind the other.
struct RecordBlock: Sendable {
    /// How many rows a block takes.
    static let capacity = 64

    /// The numbers of the rows, ascending.
    private(set) var ids: [Int] = []
    /// Where each row ends.
    private var ends: [UInt32] = []
    private var bytes: [UInt8] = []

    var isFull: Bool { ids.count >= Self.capacity }

    /// The place of the first row whose number is not below the given one.
    func lowerBound(of id: Int) -> Int {
        var low = 0
        var high = ids.count
        while low < high {
            let middle = (low + high) / 2
            if ids[middle] < id { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// A row.
    func record(at place: Int, _ texts: [String]) -> Record {
        Record(id: ids[place], packed: PackedRow(bytes: bytes, start: range(of: place).lowerBound, texts: texts))
    }

    /// Adds a row, whose number is above all others.
    mutating func append(_ id: Int, _ row: [UInt8]) {
        if ids.isEmpty {
            ids.reserveCapacity(Self.capacity)
            ends.reserveCapacity(Self.capacity)
        }
        ids.append(id)
        bytes += row
        ends.append(UInt32(bytes.count))
        // A block that grew has room for as much again, which it no longer needs.
        if isFull { bytes = Self.exactly(bytes.count, bytes[...]) }
    }

    /// Puts a row in the place of another.
    mutating func replace(at place: Int, with row: [UInt8]) {
        let range = range(of: place)
        bytes = Self.exactly(
            bytes.count - range.count + row.count,
            bytes[..<range.lowerBound],
            row[...],
            bytes[range.upperBound...]
        )
        moveEnds(from: place, by: row.count - range.count)
    }

    /// Removes a row.
    mutating func remove(at place: Int) {
        let range = range(of: place)
        bytes = Self.exactly(bytes.count - range.count, bytes[..<range.lowerBound], bytes[range.upperBound...])
        moveEnds(from: place, by: -range.count)
        ids.remove(at: place)
        ends.remove(at: place)
    }

    private func range(of place: Int) -> Range<Int> { (place == 0 ? 0 : Int(ends[place - 1]))..<Int(ends[place]) }

    private mutating func moveEnds(from place: Int, by count: Int) {
        for index in place..<ends.count { ends[index] = UInt32(Int(ends[index]) + count) }
    }

    /// Bytes without room for more.
    private static func exactly(_ count: Int, _ parts: ArraySlice<UInt8>...) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count)
        for part in parts { bytes += part }
        return bytes
    }
}
