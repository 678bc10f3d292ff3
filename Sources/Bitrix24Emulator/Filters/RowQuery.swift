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
        let rows = places.page(range, of: table.rows)
        return (rows, range.upperBound < places.count ? range.upperBound : nil, places.count)
    }

    /// Where the rows that fit are, in order: worked out once for all pages, as long as nothing changes.
    private func places(in table: inout Table) -> RowPlaces {
        if filter.isOfNumbersOnly, let isDescending = order.isByIDDescending {
            let places = filter.numbers.places(in: table.rows)
            return isDescending ? places.reversed : places
        }
        let key = filter.text.map { "\($0) \(order.text) \(scattersTies ? start : 0)" }
        if let key, let known = table.cache[key] { return .list(known) }
        let sorted = sortedPlaces(in: table, tieSeed: scattersTies ? start : nil)
        if let key { table.cache.keep(sorted, for: key) }
        return .list(sorted)
    }

    private func sortedPlaces(in table: Table, tieSeed: Int? = nil) -> [Int] {
        let fitting = filter.numbers.places(in: table.rows).first(of: table.rows, where: filter.fitsBesidesNumber)
        return order.sorted(fitting, of: table.rows, tieSeed: tieSeed)
    }

    /// The first rows that fit, without looking at the rest where the order allows that.
    private func firstRows(of table: Table) -> [Record] {
        let places: [Int]
        if let isDescending = order.isByIDDescending {
            let candidates = filter.numbers.places(in: table.rows)
            places = (isDescending ? candidates.reversed : candidates)
                .first(Self.pageSize, of: table.rows, where: filter.fitsBesidesNumber)
        } else {
            places = Array(sortedPlaces(in: table).prefix(Self.pageSize))
        }
        return places.map { table.rows[$0].unpacked }
    }

    /// The rows of the page that a start lies in.
    static func range(start: Int, total: Int, startsOver: Bool) -> Range<Int> {
        var first = max(0, start) / pageSize * pageSize
        if first >= total { first = startsOver ? 0 : total }
        return first..<min(first + pageSize, total)
    }
}

extension RowQuery {
    /// What a call of an older CRM list asks for.
    ///
    /// - Parameters:
    ///   - unordered: The order where the call names none.
    ///   - special: What decides about fields that rows do not have.
    ///   - isPassing: Whether that goes by what can change while the rows don't.
    init(
        _ call: MethodCall,
        schema: EntitySchema,
        unordered: RowOrder = RowOrder(.id),
        special: (FilterOperator, String, JSONValue) -> Filter.Predicate? = { _, _, _ in nil },
        isPassing: (String) -> Bool = { _ in false }
    ) throws(MethodFailure) {
        let order = try call.map("order") ?? JSONObject()
        self.init(
            filter: Filter(
                try call.map("filter") ?? JSONObject(),
                schema: schema,
                dialect: .legacy,
                zone: call.zone,
                special: special,
                isPassing: isPassing
            ),
            order: order.isEmpty ? unordered : RowOrder(order, schema: schema),
            start: call.start,
            startsOver: true,
            scattersTies: call.scattersTies
        )
    }
}
