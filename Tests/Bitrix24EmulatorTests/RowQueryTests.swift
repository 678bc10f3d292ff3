import JSONCore
import Synchronization
import Testing

@testable import Bitrix24Emulator

struct RowQueryTests {
    /// Leads with even numbers up to 2000, every third of which is new.
    private static let leads: Table = {
        var table = Table(.lead)
        for number in 1...1000 {
            var lead = Record(id: number * 2)
            lead[LeadColumn.status] = .text(number % 3 == 0 ? "NEW" : "JUNK")
            lead[LeadColumn.opportunity] = .money(number * 37 % 101)
            table.append(lead)
        }
        return table
    }()

    private static let conditions: [(key: String, fits: @Sendable (Int, Int) -> Bool)] = [
        (">ID", { $0 > $1 }), (">=ID", { $0 >= $1 }), ("<ID", { $0 < $1 }), ("<=ID", { $0 <= $1 }),
        ("=ID", { $0 == $1 }), ("ID", { $0 == $1 }), ("!ID", { $0 != $1 }), ("!@ID", { $0 != $1 }),
    ]

    @Test(arguments: 0..<40)
    func `finds by bounds what asking each row would find`(seed: Int) {
        var random = SplitMix64(seed: UInt64(seed))
        var table = Self.leads
        var expected = table.rows.map(\.id)
        var map = JSONObject()
        for condition in Self.conditions where random.happens(30) {
            let bound = random.number(in: -5...2010)
            map[condition.key] = random.happens(50) ? .int(bound) : .string(String(bound))
            expected.removeAll { !condition.fits($0, bound) }
        }
        let isDescending = random.happens(50)
        if isDescending { expected.reverse() }

        let page = query(map, RowOrder(.id, isDescending: isDescending), start: 0).page(of: &table)
        let first = query(map, RowOrder(.id, isDescending: isDescending), start: -1).page(of: &table)

        #expect(page.total == expected.count)
        #expect(page.rows.map(\.id) == Array(expected.prefix(50)))
        #expect(first.rows.map(\.id) == page.rows.map(\.id))
    }

    @Test(
        arguments: [
            (#"{"@ID": [8, "4", 8, 5, 4000]}"#, [4, 8]), (#"{"ID": ["2", 1990]}"#, [2, 1990]), (#"{"@ID": []}"#, []),
            (#"{"@ID": [2, 4, 6, 8], ">ID": 4}"#, [6, 8]), (#"{"@ID": [2, 4], "=ID": 4}"#, [4]),
            (#"{">ID": 30, "<ID": 20}"#, []), (#"{">ID": "9223372036854775807"}"#, []),
            (#"{"<=ID": "4 and more"}"#, [2, 4]), (#"{"@ID": ["4 and more", ""]}"#, [4]), (#"{"ID": ""}"#, []),
            (#"{"@ID": [6, 8, 12], "STATUS_ID": "NEW"}"#, [6, 12]),
        ]
    )
    func `reads numbers as the portal does`(filter: String, ids: [Int]) throws {
        var table = Self.leads
        let map = try #require(JSONValue(try JSONDocument(parsing: filter).root).object)

        let found = query(map, RowOrder(.id), start: 0).page(of: &table)

        #expect(found.rows.map(\.id) == ids)
        #expect(found.total == ids.count)
    }

    @Test(arguments: [(">ID", false), ("<ID", true)])
    func `looks at no more rows than a page of numbers takes`(key: String, isDescending: Bool) {
        var table = Self.leads
        let looks = Mutex(0)
        var query = query([key: 1000], RowOrder(.id, isDescending: isDescending), start: -1)
        query.filter.require(nil) { _ in
            looks.withLock { $0 += 1 }
            return true
        }

        let page = query.page(of: &table)

        #expect(page.rows.map(\.id) == (1...50).map { 1000 + (isDescending ? -2 : 2) * $0 })
        #expect(looks.withLock(\.self) == 50)
    }

    @Test func `looks at each row once for all pages, until something changes`() {
        var table = Self.leads
        let looks = Mutex(0)
        func read() -> [Int] {
            (0..<20).flatMap { page in
                var query = query([:], RowOrder(LeadColumn.opportunity), start: page * 50)
                query.filter.require("any") { _ in
                    looks.withLock { $0 += 1 }
                    return true
                }
                return query.page(of: &table).rows.map(\.id)
            }
        }

        let before = read()
        let looksBefore = looks.withLock(\.self)
        var lead = table[2] ?? Record(id: 2)
        lead[LeadColumn.opportunity] = .money(1_000_000)
        table.replace(lead)
        let after = read()
        let isRemoved = table.remove(2)

        #expect(Set(before).count == 1000 && looksBefore == 1000)
        #expect(before.last != 2 && after.last == 2)
        #expect(looks.withLock(\.self) == 2000)
        #expect(isRemoved && !read().contains(2))
    }

    @Test func `tells apart what dialects make of the same words`() {
        var table = Self.leads
        let map: JSONObject = [">DATE_CREATE": "no date", "STATUS_ID": "NEW"]

        let totals = [FilterDialect.legacy, .item].map { dialect in
            let filter = Filter(map, schema: .lead, dialect: dialect, zone: PortalZone(offset: 0))
            return RowQuery(filter: filter, order: RowOrder(.id), start: 0).page(of: &table).total
        }

        #expect(totals == [333, 0])
    }

    private func query(_ map: JSONObject, _ order: RowOrder, start: Int) -> RowQuery {
        let filter = Filter(map, schema: .lead, dialect: .legacy, zone: PortalZone(offset: 0))
        return RowQuery(filter: filter, order: order, start: start)
    }
}
