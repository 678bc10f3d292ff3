import JSONCore

/// A page of a controller's list.
struct ControllerPage {
    /// What a start that is no multiple of the page size means.
    enum Paging {
        /// Its page, as lists of products and sections have it.
        case pages
        /// The rows behind it, as lists of other tables have it.
        case rows
    }

    let rows: [Record]
    let next: Int?
    let total: Int

    /// Filters, sorts and cuts rows; a negative start gives the first of them and counts nothing.
    init<Rows: RandomAccessCollection>(of rows: Rows, filter: Filter, order: RowOrder, start: Int, paging: Paging)
    where Rows.Element == Record, Rows.Index == Int {
        let places = order.sorted(rows.indices.filter { filter.fits(rows[$0]) }, of: rows)
        let first = paging == .pages ? max(0, start) / RowQuery.pageSize * RowQuery.pageSize : max(0, start)
        let range = min(first, places.count)..<min(first + RowQuery.pageSize, places.count)
        self.rows = places[range].map { rows[$0].unpacked }
        next = start >= 0 && range.upperBound < places.count ? range.upperBound : nil
        total = start < 0 ? 0 : places.count
    }

    /// Answers with the rows under a name.
    func answer(_ name: String, _ row: CamelRow, _ columns: [Column]) -> MethodAnswer {
        MethodAnswer(next: next, total: total) { writer in
            writer.object { writer in
                writer.key(name)
                writer.array { writer in
                    for record in rows { row.write(record, columns, to: &writer) }
                }
            }
        }
    }
}
