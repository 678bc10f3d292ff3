/// Where rows are in their table.
enum RowPlaces {
    /// Rows that stand together.
    case range(Range<Int>, isReversed: Bool)
    case list([Int])

    var count: Int {
        switch self {
        case .range(let places, _): places.count
        case .list(let places): places.count
        }
    }

    /// The same rows, the last first.
    var reversed: RowPlaces {
        switch self {
        case .range(let places, let isReversed): .range(places, isReversed: !isReversed)
        case .list(let places): .list(places.reversed())
        }
    }

    /// The place of one of the rows.
    subscript(index: Int) -> Int {
        switch self {
        case .range(let places, false): places.lowerBound + index
        case .range(let places, true): places.upperBound - 1 - index
        case .list(let places): places[index]
        }
    }

    /// The first places whose rows fit, at most so many; the rest is not looked at.
    func first(_ count: Int = .max, of rows: PackedRows, where fits: (Record) -> Bool) -> [Int] {
        var places: [Int] = []
        for index in 0..<self.count {
            guard places.count < count else { break }
            if fits(rows[self[index]]) { places.append(self[index]) }
        }
        return places
    }

    /// The rows of a page, whose values are all about to be read.
    func page(_ page: Range<Int>, of rows: PackedRows) -> [Record] { page.map { rows[self[$0]].unpacked } }
}
