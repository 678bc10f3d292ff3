import JSONCore

/// Written rows that can be cut off at any row.
struct RowBuffer: Sendable {
    /// The rows behind the opening bracket of an array.
    private var writer: JSONWriter
    private var ends: [Int] = []
    private var isClosed = false

    init(capacity: Int = 0) {
        writer = JSONWriter(capacity: capacity + 2)
        writer.beginArray()
    }

    /// How many rows there are.
    var count: Int { ends.count }

    /// How many bytes the rows have.
    var size: Int { ends.last ?? 0 }

    /// Writes one more row.
    mutating func append(_ write: (inout JSONWriter) -> Void) {
        precondition(!isClosed, "Nothing comes behind the last row.")
        write(&writer)
        ends.append(writer.count - 1)
    }

    /// Takes no more rows, so that all of them together need not be copied.
    mutating func close() {
        guard !isClosed else { return }
        writer.endArray()
        isClosed = true
    }

    /// The first rows as a JSON array.
    func array(first count: Int) -> JSONFragment {
        if isClosed, count == ends.count { return JSONFragment(trusting: writer.bytes) }
        let end = count == 0 ? 1 : ends[count - 1] + 1
        var bytes: [UInt8] = []
        bytes.reserveCapacity(end + 1)
        bytes.append(contentsOf: writer.bytes[..<end])
        bytes.append(UInt8(ascii: "]"))
        return JSONFragment(trusting: bytes)
    }

    /// The row, where there is exactly one.
    var only: JSONFragment { JSONFragment(trusting: Array(writer.bytes[1...size])) }

    /// How many of the first rows are so many bytes at most.
    func count(within bytes: Int) -> Int {
        var count = ends.count
        while count > 0, ends[count - 1] > bytes { count -= 1 }
        return count
    }

    /// How many of the first rows remain when so many bytes have to go; at least one row goes.
    func count(of kept: Int, without bytes: Int) -> Int {
        guard kept > 0 else { return 0 }
        let target = ends[kept - 1] - bytes
        var remaining = kept - 1
        while remaining > 0, ends[remaining - 1] > target { remaining -= 1 }
        return remaining
    }
}
