import JSONCore

/// A page of rows: filtered, sorted, counted and cut.
struct RowQuery {
    /// How many rows a page has, whatever a caller asks for.
    static let pageSize = 50

    var filter: Filter
    var order: RowOrder
    /// The row that the page should start at.
    ///
    /// It is rounded down to a page. Where it is negative, the first page is given and nothing is counted.
    var start: Int
    /// Whether a start behind the last row gives the first page, as the older lists do.
    var startsOver = false
    /// Whether a start is a row, wherever it lies, as in the newer lists.
    var startsAnywhere = false
    /// Whether ties fall differently on each page.
    var scattersTies = false

    /// The rows of the page, where the next one starts, and how many rows fit.
    func page(of table: inout Table) -> (rows: [Record], next: Int?, total: Int) {
        if start < 0 { return (firstRows(of: table), nil, 0) }
        let places = places(in: &table)
        let range =
            startsAnywhere
            ? min(start, places.count)..<min(start + Self.pageSize, places.count)
            : Self.range(start: start, total: places.count, startsOver: startsOver)
        return (places.rows(range, of: table), range.upperBound < places.count ? range.upperBound : nil, places.count)
    }

    /// Where the rows that fit are, in order: worked out once for all pages, as long as nothing changes.
    private func places(in table: inout Table) -> RowPlaces {
        let candidates = table.places(from: filter.numbers.lowerBound)
        if filter.isOfNumbersOnly, let isDescending = order.isByIDDescending {
            return .range(candidates, isReversed: isDescending)
        }
        let key = filter.text.map { "\($0) \(order.text) \(scattersTies ? start : 0)" }
        if let key, let known = table.cache[key] { return .list(known) }
        let fitting = candidates.filter { filter.fits(table.rows[$0]) }
        let sorted = order.sorted(fitting, of: table.rows, tieSeed: scattersTies ? start : nil)
        if let key { table.cache.keep(sorted, for: key) }
        return .list(sorted)
    }

    /// The rows of the page that a start lies in.
    static func range(start: Int, total: Int, startsOver: Bool) -> Range<Int> {
        var first = max(0, start) / pageSize * pageSize
        if first >= total { first = startsOver ? 0 : total }
        return first..<min(first + pageSize, total)
    }

    /// The first rows that fit, without looking at the rest where the order allows that.
    private func firstRows(of table: Table) -> [Record] {
        let candidates = table.rows[table.places(from: filter.numbers.lowerBound)]
        return switch order.isByIDDescending {
        case false?: Array(candidates.lazy.filter(filter.fits).prefix(Self.pageSize))
        case true?: Array(candidates.reversed().lazy.filter(filter.fits).prefix(Self.pageSize))
        case nil:
            order.sorted(candidates.indices.filter { filter.fits(table.rows[$0]) }, of: table.rows)
                .prefix(Self.pageSize).map { table.rows[$0] }
        }
    }
}

extension RowQuery {
    /// What a call of an older CRM list asks for.
    ///
    /// - Parameters:
    ///   - unordered: The order where the call names none.
    ///   - special: What decides about fields that rows do not have.
    init(
        _ call: MethodCall,
        schema: EntitySchema,
        unordered: RowOrder = RowOrder(.id),
        special: (FilterOperator, String, JSONValue) -> Filter.Predicate? = { _, _, _ in nil }
    ) throws(MethodFailure) {
        let order = try call.map("order") ?? JSONObject()
        self.init(
            filter: Filter(
                try call.map("filter") ?? JSONObject(),
                schema: schema,
                dialect: .legacy,
                zone: call.zone,
                special: special
            ),
            order: order.isEmpty ? unordered : RowOrder(order, schema: schema),
            start: call.start,
            startsOver: true,
            scattersTies: call.scattersTies
        )
    }
}
