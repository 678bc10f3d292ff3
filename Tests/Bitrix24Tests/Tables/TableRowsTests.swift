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
        #expect(first.contains("&select[0]=title&select[1]=id&filter[stageId]=NEW&filter[%3Eid]=3"))
        #expect(first.contains("entityTypeId=2&"))
        #expect(first.hasSuffix("&start=-1"))
        #expect(first.contains("&order[id]=ASC&"))
    }

    @Test func `tells the older user method its order in two texts`() async throws {
        let portal = TablePortal(60, .users)

        let ids = try await ids(in: PortalClient(portal.transport).rows(of: .users, filter: ["ACTIVE": true]))

        let commands = try #require(portal.transport.parameters.first?["cmd"])
        #expect(ids == Array(1...60))
        #expect(commands["c0"]?.string == "user.get?sort=ID&order=ASC&FILTER[ACTIVE]=1&FILTER[%3EID]=0&start=-1")
        #expect(
            commands["c1"]?.string?.contains("&FILTER[%3EID]=%24result%5Bc0%5D%5B49%5D%5BID%5D&") == true
        )
    }

    @Test func `waits before it goes on behind the last row when a command fails in passing`() async throws {
        let clock = VirtualClock(jumps: true)
        let portal = TablePortal(1_000, .legacy, failing: ["c3": "INTERNAL_SERVER_ERROR"], times: 2)
        let rows = PortalClient(portal.transport, clock: clock).rows(of: .legacy("crm.lead.list"))

        let ids = try await ids(in: rows)

        #expect(ids == Array(1...1_000))
        #expect(rows.account.isComplete)
        #expect(rows.account.requests == 4)
        #expect(rows.account.retries == 2)
        #expect(clock.slept == [.milliseconds(250), .milliseconds(250)])
        #expect(rows.account.waited == .milliseconds(500))
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

    @Test(
        arguments: [
            (#"[{"ID":"1"},{"ID":"2"},{"ID":"1"},{"ID":"3"}]"#, "row 1 came behind row 2"),
            (#"[{"ID":"1"},{"ID":"2"},{"TITLE":"x"}]"#, "a row has no ID"),
            (#"[{"ID":"1"},{"ID":"2"},"x"]"#, "a row has no ID"),
        ]
    )
    func `hands out what came before a row that makes no sense, and asks for nothing more`(
        window: String,
        reason: String
    ) async throws {
        let transport = ScriptedTransport(.answer("{\"result\":{\"result\":{\"c0\":\(window)}}}"))
        let rows = PortalClient(transport).rows(of: .legacy("crm.lead.list"))
        var ids: [Int] = []

        let error = await #expect(throws: PortalError.self) {
            for try await row in rows { ids.append(try #require(row["ID"]?.lenientInt)) }
        }

        #expect(ids == [1, 2])
        #expect(error?.isTransient == false)
        #expect(error?.message?.contains(reason) == true)
        #expect(transport.requests.count == 1)
        #expect(rows.account.lastID == 2)
        #expect(!rows.account.isComplete)
    }

    @Test func `takes more rows at once than a page has for no end of the table`() async throws {
        let window = "[" + (1...51).map { "{\"ID\":\"\($0)\"}" }.joined(separator: ",") + "]"
        let transport = ScriptedTransport(.answer("{\"result\":{\"result\":{\"c0\":\(window)}}}"))

        let error = await #expect(throws: PortalError.self) {
            for try await _ in PortalClient(transport).rows(of: .legacy("crm.status.list")) {}
        }

        #expect(error?.message?.contains("51 rows came at once") == true)
    }

    @Test(arguments: [#""x""#, #"{"ID":"1"}"#, "7"])
    func `refuses what is no list of rows`(answer: String) async throws {
        let transport = ScriptedTransport(.answer("{\"result\":{\"result\":{\"c0\":\(answer)}}}"))

        let error = await #expect(throws: PortalError.self) {
            for try await _ in PortalClient(transport).rows(of: .legacy("crm.lead.list")) {}
        }

        #expect(error?.kind == .invalidParameters)
        #expect(transport.requests.count == 1)
    }

    @Test(arguments: ["abc", "1.5", ["1"], nil] as [JSONValue])
    func `refuses a lower bound that is no number instead of dropping it`(bound: JSONValue) async throws {
        let portal = TablePortal(10, .legacy)

        let error = await #expect(throws: PortalError.self) {
            for try await _ in PortalClient(portal.transport).rows(of: .legacy("crm.lead.list"), filter: [">ID": bound])
            {}
        }

        #expect(error?.kind == .invalidParameters)
        #expect(portal.transport.requests.isEmpty)
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

    @Test func `hands nothing out any more once the reader is cancelled`() async throws {
        let portal = TablePortal(100_000, .legacy)
        let rows = PortalClient(portal.transport).rows(of: .legacy("crm.lead.list"))
        let reader = Task {
            var iterator = rows.makeAsyncIterator()
            for _ in 1...10 { _ = try await iterator.next() }
            withUnsafeCurrentTask { $0?.cancel() }
            return try await iterator.next()
        }

        let error = await #expect(throws: PortalError.self) { try await reader.value }

        #expect(error?.kind == .cancelled)
        #expect(rows.account.rows == 10)
    }

    @Test func `withdraws what was asked for ahead when the reader leaves`() async throws {
        let portal = TablePortal(100_000, .legacy)
        let (cancelled, end) = AsyncStream.makeStream(of: Void.self)
        let (never, release) = AsyncStream.makeStream(of: Never.self)
        let transport = ScriptedTransport { request, position in
            guard position == 1 else {
                let answer = try? await portal.transport.send(request)
                return answer.map(Result.success) ?? .answer("")
            }
            // Only the end of the task ends this.
            await withTaskCancellationHandler {
                for await _ in never {}
            } onCancel: {
                release.finish()
            }
            end.finish()
            return .failure(.init(.cancelled, "x"))
        }

        for try await _ in PortalClient(transport).rows(of: .legacy("crm.lead.list")) {
            while transport.requests.count < 2 { await Task.yield() }
            break
        }

        for await _ in cancelled {}
        #expect(transport.requests.count == 2)
    }

    @Test func `reads the table anew for each iteration, and accounts for the latest`() async throws {
        let portal = TablePortal(300, .legacy)
        let rows = PortalClient(portal.transport).rows(of: .legacy("crm.lead.list"))

        let first = try await ids(in: rows)
        let account = rows.account
        let second = try await ids(in: rows)

        #expect(first == second)
        #expect(account == rows.account)
        #expect(account.rows == 300)
        #expect(account.requests == 2)
    }

    private func ids(in rows: TableRows) async throws -> [Int] {
        var ids: [Int] = []
        for try await row in rows { ids.append(try #require((row["ID"] ?? row["id"])?.lenientInt)) }
        return ids
    }
}
