package import Bitrix24
import JSONCore

/// A list of records that is read page by page, each page behind the last record of the one before.
///
/// No page repeats or skips a record, whatever is added, changed or deleted in between; a record whose value in the order's
/// field changes counts where it is then. Records without a value in that field come last.
package struct RecordList: Sendable {
    private static let pageSize = 50
    /// How many pages are looked through for rows that fit what only the server can check.
    private static let mostPages = 12

    private let schema: EntitySchema
    private let condition: Condition
    private let order: RecordOrder
    private let select: [EntityField]
    private let zone: TimeZoneRules
    private let client: PortalClient
    private let requests: RequestCount
    private let split: ConditionSplit

    package init(
        of schema: EntitySchema,
        where condition: Condition,
        order: RecordOrder,
        select: [EntityField],
        zone: TimeZoneRules,
        client: PortalClient,
        counting requests: RequestCount
    ) {
        self.schema = schema
        self.condition = condition
        self.order = order
        self.select = select
        self.zone = zone
        self.client = client
        self.requests = requests
        split = ConditionSplit(condition, for: schema.dialect, zone: zone)
    }

    /// What is looked at here, because the portal can't filter by it.
    package var rest: Condition? { split.rest }

    /// The next rows.
    ///
    /// - Parameters:
    ///   - limit: How many at most.
    ///   - cursor: Where an earlier page ended; `nil` for the beginning.
    /// - Throws: A ``QueryFault`` for a cursor of another question, or what the portal threw.
    package func page(limit: Int, cursor: String?) async throws -> RecordPage {
        let question = PagePlace.digest("\(schema.type.code) \(order.text(in: schema)) \(condition.text)")
        var part = PagePlace.Part.start
        if let cursor {
            guard let place = PagePlace(cursor), place.question == question else {
                throw QueryFault("cursor", cursor, .expected("cursor"))
            }
            part = place.part
        }
        var rows: [JSONNode] = []
        var total: Int?
        var scanned = 0
        var next: PagePlace.Part? = part
        let check = split.rest.map { RowCheck($0, dialect: schema.dialect, zone: zone) }
        for _ in 0..<Self.mostPages {
            guard let current = next, rows.count < limit else { break }
            let window = try await window(current, counts: total == nil)
            total = total ?? window.total
            next = window.next
            for (offset, row) in window.rows.enumerated() {
                scanned += 1
                if check?.fits(row) ?? true { rows.append(row) }
                if rows.count == limit, offset + 1 < window.rows.count {
                    next = place(behind: row)
                    break
                }
            }
        }
        return RecordPage(
            rows: rows,
            total: total,
            isUpperBound: split.rest != nil,
            cursor: next.map { PagePlace($0, of: question).text },
            scanned: scanned,
            places: rows.map { PagePlace(place(behind: $0), of: question) }
        )
    }

    // MARK: - Windows

    private struct Window {
        var rows: [JSONNode]
        var next: PagePlace.Part?
        var total: Int?
    }

    /// One request for the rows behind a place, and for their number where that is wanted.
    private func window(_ part: PagePlace.Part, counts: Bool) async throws(PortalError) -> Window {
        let segments = RowSegment.segments(of: part, order: order, canBeEmpty: canBeEmpty)
        let sortsOnce = schema.dialect.sortsByOneField
        var commands = segments.map(command)
        if counts { commands.append(schema.dialect.countCommand(split.filter)) }
        requests.add(1)
        let results = try await client.batch(commands)
        var total: Int?
        if counts { total = try results[segments.count].get().total }
        var rows: [JSONNode] = []
        for (place, segment) in segments.enumerated() {
            let found = schema.dialect.rows(in: try results[place].get().result)
            let isFull = found.count >= Self.pageSize
            let isUnordered = sortsOnce && segment.orderField != nil
            let kept = isUnordered ? inOrder(isFull ? withoutLastValue(found) : found) : found
            rows += kept
            guard !isFull else {
                let next = kept.last.map { self.place(behind: $0) } ?? self.place(before: found)
                return Window(rows: rows, next: next, total: total)
            }
        }
        return Window(rows: rows, next: nil, total: total)
    }

    private func command(_ segment: RowSegment) -> BatchCommand {
        let dialect = schema.dialect
        let bound = Condition.all(segment.conditions(idField: schema.idField))
        let filter: JSONObject
        if dialect.groupsConditions {
            filter = ConditionSplit(.all([condition, bound]), for: dialect, zone: zone).filter
        } else {
            // The rows that came before lie within the question's own bounds, so those of the place say more.
            var bounds = split.filter
            for member in ConditionSplit(bound, for: dialect, zone: zone).filter.members {
                bounds[member.key] = member.value
            }
            filter = bounds
        }
        var keys: [(field: String, isDescending: Bool)] = []
        if let field = segment.orderField { keys.append((field.filterCode, order.isDescending)) }
        keys.append((dialect.idCode, order.isDescending))
        return BatchCommand(
            dialect.method,
            dialect.parameters(select: names, filter: filter, order: keys, start: -1)
        )
    }

    /// The rows by their values, which they come by, and among equal ones by their numbers.
    private func inOrder(_ rows: [JSONNode]) -> [JSONNode] {
        guard let field = order.field else { return rows }
        var sorted: [JSONNode] = []
        var same: [JSONNode] = []
        func takeSame() {
            sorted += same.sorted { one, other in
                let (first, second) = (reader.id(of: one) ?? 0, reader.id(of: other) ?? 0)
                return order.isDescending ? first > second : first < second
            }
            same = []
        }
        for row in rows {
            if let last = same.last, rawValue(of: field, in: last) != rawValue(of: field, in: row) { takeSame() }
            same.append(row)
        }
        takeSame()
        return sorted
    }

    private var names: [String] {
        let fields = select + (split.rest?.fields ?? []) + [order.field].compactMap(\.self)
        let needsAll = schema.dialect.groupsConditions && fields.contains { ["phone", "email"].contains($0.code) }
        guard !needsAll else { return ["*"] }
        var seen: Set<String> = []
        return ([schema.dialect.idCode] + fields.map(\.code)).filter { seen.insert($0).inserted }
    }

    private var canBeEmpty: Bool {
        guard let field = order.field else { return false }
        return FilterWriter(dialect: schema.dialect, zone: zone).filter(for: .test(FieldTest(field, .notEmpty))) != nil
    }

    private var reader: RecordReader { RecordReader(schema.dialect) }

    private func place(behind row: JSONNode) -> PagePlace.Part {
        let id = reader.id(of: row) ?? 0
        guard let field = order.field else { return .behind(value: "", id: id) }
        guard let value = rawValue(of: field, in: row) else { return .empty(id: id) }
        return .behind(value: value, id: id)
    }

    /// The place of all records with the value that a whole page has.
    private func place(before rows: [JSONNode]) -> PagePlace.Part? {
        guard let field = order.field, let value = rows.first.flatMap({ rawValue(of: field, in: $0) }) else {
            return nil
        }
        return .behind(value: value, id: order.isDescending ? Int.max : 0)
    }

    /// The rows but those with the last value, of which there can be more that would not follow by number.
    private func withoutLastValue(_ rows: [JSONNode]) -> [JSONNode] {
        guard let field = order.field, let last = rows.last.flatMap({ rawValue(of: field, in: $0) }) else {
            return rows
        }
        return rows.filter { rawValue(of: field, in: $0) != last }
    }

    private func rawValue(of field: EntityField, in row: JSONNode) -> String? { reader.value(of: field, in: row) }
}
