import Bitrix24
import JSONCore
import Testing

@testable import CRM

struct RecordListTests {
    private static let orders: [(entity: String, order: String?)] = [
        ("deals", nil), ("deals", "сумма desc"), ("deals", "сумма asc"), ("deals", "дата закрытия"),
        ("deals", "способ оплаты asc"),
        ("deals", "название"), ("leads", "источник asc"), ("leads", "-дата создания"), ("tasks", "крайний срок asc"),
        ("tasks", "приоритет"), ("calls", "длительность desc"), ("calls", "длительность asc"), ("calls", "дата звонка"),
        ("activities", "срок"), ("companies", "бюджет"), ("deals", "лид"), ("deals", "id asc"),
    ]

    private func list(_ entity: String, _ order: String?, in test: TestModel) async throws -> RecordList {
        let reader = try await test.reader(entity)
        return RecordList(
            of: reader.schema,
            where: .always,
            order: try order.map { text throws(QueryFault) in try RecordOrder(text, at: "orderBy", in: reader) }
                ?? RecordOrder(),
            select: [],
            zone: test.model.zone,
            client: test.client,
            counting: RequestCount()
        )
    }

    @Test(arguments: orders.indices)
    func `shows each record once, page by page, in order`(place: Int) async throws {
        let (entity, order) = Self.orders[place]
        let test = try await TestModel()
        let list = try await list(entity, order, in: test)
        let reader = RecordReader(try await test.schema(entity).dialect)
        let expected = try await test.rows(test.schema(entity)).compactMap(reader.id)

        var ids: [Int] = []
        var cursor: String?
        var total: Int?
        repeat {
            let page = try await list.page(limit: 37, cursor: cursor)
            ids += page.rows.compactMap(reader.id)
            total = page.total
            cursor = page.cursor
        } while cursor != nil && ids.count <= expected.count

        #expect(ids.count == expected.count)
        #expect(ids.sorted() == expected)
        #expect(total == expected.count)
    }

    @Test func `goes on behind any row as if the page had ended there`() async throws {
        let test = try await TestModel()
        let list = try await list("deals", "сумма desc", in: test)
        let reader = RecordReader(try await test.schema("deals").dialect)

        let page = try await list.page(limit: 10, cursor: nil)
        let rest = try await list.page(limit: 5, cursor: page.cursor(behind: 4))

        #expect(rest.rows.compactMap(reader.id) == page.rows.dropFirst(5).compactMap(reader.id))
    }

    @Test func `neither skips nor repeats while records come and go`() async throws {
        let test = try await TestModel(ownData: true)
        let list = try await list("deals", "сумма desc", in: test)
        let reader = RecordReader(try await test.schema("deals").dialect)
        let before = Set(try await test.rows(test.schema("deals")).compactMap(reader.id))

        let first = try await list.page(limit: 60, cursor: nil)
        let shown = first.rows.compactMap(reader.id)
        for id in shown.prefix(3) { _ = try await test.client.call("crm.deal.delete", ["id": .int(id)]) }
        for amount in [9_000_000, 1] {
            _ = try await test.client.call("crm.deal.add", ["fields": ["TITLE": "New", "OPPORTUNITY": .int(amount)]])
        }
        var ids = shown
        var cursor = first.cursor
        while let place = cursor {
            let page = try await list.page(limit: 60, cursor: place)
            ids += page.rows.compactMap(reader.id)
            cursor = page.cursor
        }

        #expect(Set(ids).count == ids.count)
        #expect(before.isSubset(of: ids))
        #expect(ids.count == before.count + 1, "the deal that sorts behind the first page, and not the one before it")
    }

    @Test func `refuses a cursor of another question`() async throws {
        let test = try await TestModel()
        let cursor = try #require(try await list("deals", "сумма", in: test).page(limit: 5, cursor: nil).cursor)
        let other = try await list("leads", nil, in: test)

        await #expect(throws: QueryFault.self) { try await other.page(limit: 5, cursor: cursor) }
        await #expect(throws: QueryFault.self) { try await other.page(limit: 5, cursor: "nonsense") }
    }
}
