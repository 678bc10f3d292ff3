import Bitrix24
import JSONCore
import Testing

@testable import Bitrix24Tools

struct PagingTests {
    private static let year: JSONValue = ["<=DATE_CREATE": "2030-01-01", ">=DATE_CREATE": "2000-01-01"]

    @Test(arguments: [0, 1, 49, 50, 51, 99, 120], [1, 10, 49, 50, 51, 100, 130])
    func `returns exactly the rows asked for and names the next one`(start: Int, limit: Int) async throws {
        let portal = try TestPortal()
        let all = try await ids(of: portal)

        let answer = try await portal.call(
            LeadList(),
            ["start": .int(start), "limit": .int(limit), "filter": Self.year, "select": ["ID"], "maxBytes": 1_000_000]
        )

        let expected = all.dropFirst(start).prefix(limit)
        #expect(answer.ids == Array(expected))
        let end = start + expected.count
        #expect(answer["pagination"]?["next"] == (end < all.count ? .int(end) : .null))
        #expect(answer["pagination"]?["fetched"]?.int == expected.count)
        #expect(answer["pagination"]?["total"]?.int == all.count)
        #expect(answer["result"]?["next"]?.int == (end < all.count ? end : nil))
    }

    @Test(arguments: [7, 50, 64])
    func `walks through all rows without a gap or a repetition`(limit: Int) async throws {
        let portal = try TestPortal()
        let all = try await ids(of: portal)

        var walked: [String] = []
        var next: Int? = 3
        while let start = next {
            let answer = try await portal.call(
                LeadList(),
                ["start": .int(start), "limit": .int(limit), "filter": Self.year, "select": ["ID"]]
            )
            walked += answer.ids
            next = answer["pagination"]?["next"]?.int
        }

        #expect(walked == Array(all.dropFirst(3)))
    }

    @Test func `asks for one page by one call and for several by one batch`() async throws {
        let portal = try TestPortal()
        let list = { (arguments: JSONValue) in _ = try await portal.call(LeadList(), arguments) }
        try await list(["select": ["ID"]])

        #expect(try await portal.requests { try await list(["select": ["ID"]]) } == 1)
        #expect(try await portal.requests { try await list(["select": ["ID"], "limit": 500, "start": 30]) } == 1)
    }

    @Test func `finds nothing behind the end`() async throws {
        let portal = try TestPortal()

        let answer = try await portal.call(LeadList(), ["start": 1_000_000, "limit": 120])

        #expect(answer.ids.isEmpty)
        #expect(answer["pagination"]?["next"] == .null)
    }

    /// The numbers of all leads in the tool's order, read page by page as the portal counts them.
    private func ids(of portal: TestPortal) async throws -> [String] {
        var ids: [String] = []
        var start: Int? = 0
        while let offset = start {
            let page = try await portal.context.client.call(
                "crm.lead.list",
                ["order": ["DATE_MODIFY": "DESC", "ID": "DESC"], "select": ["ID"], "start": .int(offset)]
            )
            ids += page.result.elements.compactMap { $0["ID"]?.string }
            start = page.next
        }
        #expect(ids.count > 170, "the sample data has too few leads for this table")
        return ids
    }
}
