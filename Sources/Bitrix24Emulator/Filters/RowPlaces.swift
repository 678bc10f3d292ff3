/// Where the rows of a query are in their table, in the order of the query.
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

    /// The rows of a page.
    func rows(_ page: Range<Int>, of table: Table) -> [Record] {
        switch self {
        case .range(let places, false): page.map { table.rows[places.lowerBound + $0] }
        case .range(let places, true): page.map { table.rows[places.upperBound - 1 - $0] }
        case .list(let places): places[page].map { table.rows[$0] }
        }
    }
}
