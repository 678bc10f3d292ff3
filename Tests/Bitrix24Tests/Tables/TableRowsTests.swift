import JSONCore
import Testing

@testable import Bitrix24

@Suite(.timeLimit(.minutes(1)))
struct TableRowsTests {
    @Test(arguments: [0, 1, 49, 50, 51, 250, 251, 2_749, 2_750, 2_751, 6_000], TablePortal.Dialect.allCases)
    func `hands out every row once, in order`(count: Int, dialect: TablePortal.Dialect) async throws {
        let portal = TablePortal(count, dialect)
        let rows = PortalClient(portal.transport).rows(of: dialect.table)

        let ids = try await ids(in: rows)

        #expect(ids == Array(1...count + 1).dropLast())
        #expect(rows.account.rows == count)
        #expect(rows.account.lastID == count)
        #expect(rows.account.isComplete)
        // 250 rows with the first request, 2500 with each further one; the end shows in a window that is not full.
        #expect(rows.account.requests == 1 + max(0, count - 250 + 2_500) / 2_500)
    }

    @Test func `asks by the names of the dialect and always for the number`() async throws {
        let portal = TablePortal(10, .items)
        let rows = PortalClient(portal.transport).rows(
            of: .items(entityTypeID: 2),
            select: ["title"],
            filter: ["stageId": "NEW", ">id": 3]
        )

        let ids = try await ids(in: rows)

        #expect(ids == Array(4...10))
        let first = try #require(portal.transport.parameters.first?["cmd"]?["c0"]?.string)
        #expect(first.contains("entityTypeId=2&select[0]=title&select[1]=id&filter[stageId]=NEW&filter[%3Eid]=3"))
        #expect(first.hasSuffix("order[id]=ASC&start=-1"))
    }

    @Test func `goes on behind the last row when a command fails in passing`() async throws {
        let portal = TablePortal(1_000, .legacy, failing: ["c3": "INTERNAL_SERVER_ERROR"], times: 2)
        let rows = PortalClient(portal.transport).rows(of: .legacy("crm.lead.list"))

        let ids = try await ids(in: rows)

        #expect(ids == Array(1...1_000))
        #expect(rows.account.isComplete)
    }

    @Test func `waits and tries again when not even the first command works`() async throws {
        let portal = TablePortal(100, .legacy, failing: ["c0": "INTERNAL_SERVER_ERROR"], times: 2)
        let rows = PortalClient(portal.transport).rows(of: .legacy("crm.lead.list"))

        let ids = try await ids(in: rows)

        #expect(ids == Array(1...100))
        #expect(rows.account.retries == 2)
        #expect(rows.account.waited > .zero)
    }

    @Test func `throws what does not pass behind the last good row`() async throws {
        let portal = TablePortal(1_000, .legacy, failing: ["c3": "ACCESS_DENIED"], times: 9)
        let rows = PortalClient(portal.transport).rows(of: .legacy("crm.lead.list"))
        var ids: [Int] = []

        let error = await #expect(throws: PortalError.self) {
            for try await row in rows { ids.append(try #require(row["ID"]?.lenientInt)) }
        }

        #expect(error?.kind == .forbidden)
        #expect(ids == Array(1...150))
        #expect(rows.account.rows == 150)
        #expect(!rows.account.isComplete)
    }

    @Test(arguments: [#"[{"ID":"2"},{"ID":"1"}]"#, #"[{"TITLE":"x"}]"#, #""x""#])
    func `refuses rows that make no sense`(rows: String) async throws {
        let transport = ScriptedTransport(.answer("{\"result\":{\"result\":{\"c0\":\(rows)}}}"))

        await #expect(throws: PortalError.self) {
            for try await _ in PortalClient(transport).rows(of: .legacy("crm.lead.list")) {}
        }
    }

    @Test func `sends nothing any more once the reader is cancelled`() async throws {
        let portal = TablePortal(100_000, .legacy)
        let rows = PortalClient(portal.transport).rows(of: .legacy("crm.lead.list"))
        let reader = Task {
            for try await row in rows where row["ID"]?.lenientInt == 300 { withUnsafeCurrentTask { $0?.cancel() } }
        }

        _ = await reader.result

        #expect(portal.transport.requests.count <= 3)
        #expect(!rows.account.isComplete)
    }

    private func ids(in rows: TableRows) async throws -> [Int] {
        var ids: [Int] = []
        for try await row in rows { ids.append(try #require((row["ID"] ?? row["id"])?.lenientInt)) }
        return ids
    }
}
