/// The rows of a table, by ascending numbers.
///
/// They are packed in blocks; a change copies the block that it falls into and nothing else.
struct PackedRows: RandomAccessCollection, Sendable {
    private var blocks: [RecordBlock] = []
    /// The place of the first row of each block.
    private var starts: [Int] = []
    private var pool = TextPool()
    private(set) var endIndex = 0

    var startIndex: Int { 0 }

    /// A row, still packed: whoever reads many of its values should unpack it.
    subscript(place: Int) -> Record {
        let block = block(of: place)
        return blocks[block].record(at: place - starts[block], pool.texts)
    }

    /// The place of the first row whose number is not below the given one.
    func lowerBound(of id: Int) -> Int {
        var low = 0
        var high = blocks.count
        while low < high {
            let middle = (low + high) / 2
            if blocks[middle].ids.last ?? 0 < id { low = middle + 1 } else { high = middle }
        }
        return low == blocks.count ? endIndex : starts[low] + blocks[low].lowerBound(of: id)
    }

    /// The place of the row with a number; `nil` where there is none.
    func place(of id: Int) -> Int? {
        let place = lowerBound(of: id)
        return place < endIndex && self.id(at: place) == id ? place : nil
    }

    /// The number of a row.
    func id(at place: Int) -> Int {
        let block = block(of: place)
        return blocks[block].ids[place - starts[block]]
    }

    /// Adds a row, whose number is above all others.
    mutating func append(_ record: Record) {
        if blocks.last?.isFull != false {
            blocks.append(RecordBlock())
            starts.append(endIndex)
        }
        blocks[blocks.count - 1].append(record.id, record.packed(&pool))
        endIndex += 1
    }

    /// Puts a row in the place of another with the same number.
    mutating func replace(at place: Int, with record: Record) {
        let block = block(of: place)
        blocks[block].replace(at: place - starts[block], with: record.packed(&pool))
    }

    /// Removes a row.
    mutating func remove(at place: Int) {
        let block = block(of: place)
        blocks[block].remove(at: place - starts[block])
        for index in (block + 1)..<blocks.count { starts[index] -= 1 }
        endIndex -= 1
        guard blocks[block].ids.isEmpty else { return }
        blocks.remove(at: block)
        starts.remove(at: block)
    }

    /// The block that a row stands in.
    ///
    /// Where rows were removed blocks hold less than they can, so that rows are never further to the front than this.
    private func block(of place: Int) -> Int {
        precondition(place < endIndex, "There is no such row")
        var low = Swift.min(place / RecordBlock.capacity, blocks.count - 1)
        if starts[low] <= place && (low + 1 == starts.count || place < starts[low + 1]) { return low }
        var high = blocks.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if starts[middle] <= place { low = middle } else { high = middle }
        }
        return low
    }
}
