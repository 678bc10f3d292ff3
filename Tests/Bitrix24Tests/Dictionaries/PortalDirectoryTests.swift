import JSONCore
import Synchronization
import Testing

@testable import Bitrix24

struct PortalDirectoryTests {
    private let portal = DirectoryPortal()
    private let clock = VirtualClock(jumps: false)
    private let transport: ScriptedTransport
    private let directory: PortalDirectory
    private let everything = DirectoryNeeds(
        statuses: true,
        currencies: true,
        categories: true,
        taskFields: true,
        userIDs: ["1", "2"]
    )

    init() {
        transport = ScriptedTransport { [portal] request, _ in portal.answer(request) }
        directory = PortalClient(transport, clock: clock).directory
    }

    @Test func `loads everything in one batch, and nothing again while it is current`() async {
        _ = await directory.snapshot(for: everything)
        #expect(transport.requests.count == 1)

        clock.advance(by: .seconds(599))
        let warm = await directory.snapshot(for: everything)

        #expect(transport.requests.count == 1)
        #expect(warm.user("1") != nil)
        #expect(warm.problems.isEmpty)
    }

    @Test func `looks nobody up whom somebody read`() async throws {
        let row = try JSONDocument(parsing: #"{"ID": "75", "NAME": "Анна", "LAST_NAME": "Петрова"}"#).root
        await directory.remember(users: [row])

        let snapshot = await directory.snapshot(for: DirectoryNeeds(userIDs: ["75"]))

        #expect(snapshot.user("75")?.name == "Анна Петрова")
        #expect(transport.requests.isEmpty)
    }

    @Test func `loads only what a later question misses`() async {
        _ = await directory.snapshot(for: DirectoryNeeds(statuses: true, userIDs: ["1"]))

        _ = await directory.snapshot(for: DirectoryNeeds(statuses: true, currencies: true, userIDs: ["1", "2"]))

        #expect(commands(1).map { $0.prefix { $0 != "?" } } == ["crm.currency.list", "user.get"])
        #expect(commands(1).last?.contains("FILTER[ID][0]=2") == true)
        #expect(commands(1).last?.contains("FILTER[ID][1]") == false)
    }

    @Test func `resolves codes to names`() async {
        let snapshot = await directory.snapshot(for: everything)

        #expect(snapshot.status("NEW", in: "STATUS")?.name == "Не обработан")
        #expect(snapshot.dealStage("NEW")?.name == "Новая")
        #expect(snapshot.dealStage("C1:WON")?.name == "Успех")
        #expect(snapshot.dealStage("C7:WON") == nil)
        #expect(snapshot.statuses(in: "STATUS").map(\.id) == ["NEW", "JUNK"])
        #expect(snapshot.statuses(in: "NOTHING").isEmpty)
        #expect(snapshot.currency("RUB")?.fullName == "Российский рубль")
        #expect(snapshot.currency("EUR")?.fullName == "EUR")
        #expect(snapshot.categories.map(\.id) == ["0", "1"])
        #expect(snapshot.category("0")?.isDefault == true)
        #expect(snapshot.taskFieldValues("STATUS").map(\.name) == ["Ждёт выполнения", "Завершена"])
        #expect(snapshot.taskFieldValues("PRIORITY").map(\.id) == ["0", "1", "2"])
        #expect(snapshot.taskFieldValues("TITLE").isEmpty)
    }

    @Test func `reads what a status means and its colour, whichever field has them`() async {
        let snapshot = await directory.snapshot(for: everything)

        let junk = snapshot.status("JUNK", in: "STATUS")
        #expect(junk?.semantics == .failure)
        #expect(junk?.color == "#FF5752")
        #expect(snapshot.status("NEW", in: "STATUS")?.semantics == .process)
        #expect(snapshot.dealStage("APOLOGY")?.semantics == .failure)
        #expect(snapshot.dealStage("C1:WON")?.semantics == .success)
    }

    @Test func `keeps the portal's own row`() async throws {
        let user = try #require(await directory.snapshot(for: everything).user("1"))

        #expect(user.name == "Анна Петрова 1")
        #expect(user.email == "user1@example.com")
        #expect(user.workPosition == "Директор")
        #expect(try JSONValue(parsing: user.raw.text)["ACTIVE"] == true)
    }

    @Test func `asks for many users in slices, all in one batch`() async {
        let ids = Set((1...120).map(String.init))

        let snapshot = await directory.snapshot(for: DirectoryNeeds(userIDs: ids))

        #expect(transport.requests.count == 1)
        #expect(commands(0).count == 3)
        #expect(ids.allSatisfy { snapshot.user($0)?.id == $0 })
    }

    @Test func `asks for nothing where nothing is needed`() async {
        let snapshot = await directory.snapshot(for: DirectoryNeeds(userIDs: ["0", "", "-1", "abc", "1.5"]))

        #expect(transport.requests.isEmpty)
        #expect(snapshot.problems.isEmpty)
    }

    @Test func `remembers that a user does not exist, for a minute`() async {
        let needs = DirectoryNeeds(userIDs: ["999"])
        #expect(await directory.snapshot(for: needs).user("999") == nil)
        _ = await directory.snapshot(for: needs)
        #expect(transport.requests.count == 1)

        portal.users.withLock { _ = $0.insert(999) }
        clock.advance(by: .seconds(60))

        #expect(await directory.snapshot(for: needs).user("999")?.id == "999")
        #expect(transport.requests.count == 2)
    }

    @Test func `reports what fails, keeps the rest, and tries again soon`() async {
        portal.errors.withLock { $0["crm.status.list"] = "ACCESS_DENIED" }
        let failed = await directory.snapshot(for: everything)
        let again = await directory.snapshot(for: everything)

        #expect(failed.problems.map(\.kind) == [.forbidden])
        #expect(failed.problems.map(\.method) == ["crm.status.list"])
        #expect(failed.user("1") != nil)
        #expect(again.problems == failed.problems)
        #expect(transport.requests.count == 1)

        portal.errors.withLock { $0.removeAll() }
        clock.advance(by: .seconds(15))
        let healed = await directory.snapshot(for: everything)

        #expect(healed.problems.isEmpty)
        #expect(healed.status("NEW", in: "STATUS") != nil)
        #expect(commands(1) == ["crm.status.list?order[SORT]=ASC"])
    }

    @Test func `names one problem where the whole batch fails`() async {
        let transport = ScriptedTransport(.refusal(401, "INVALID_CREDENTIALS"))

        let snapshot = await PortalClient(transport).directory.snapshot(for: everything)

        #expect(snapshot.problems.map(\.kind) == [.unauthorized])
        #expect(snapshot.statuses(in: "STATUS").isEmpty)
    }

    @Test func `follows the pages of a long dictionary`() async {
        let transport = ScriptedTransport { _, position in
            let rows = position == 0 ? #"[{"CURRENCY":"RUB"}]"# : #"[{"CURRENCY":"USD"}]"#
            let next = position == 0 ? #","result_next":{"c0":50}"# : ""
            return .answer("{\"result\":{\"result\":{\"c0\":\(rows)}\(next)}}")
        }

        let snapshot = await PortalClient(transport).directory.snapshot(for: DirectoryNeeds(currencies: true))

        #expect(snapshot.currencies.map(\.code) == ["RUB", "USD"])
        #expect(transport.requests.count == 2)
    }

    private func commands(_ position: Int) -> [String] {
        transport.parameters[position]["cmd"]?.object?.members.compactMap(\.value.string) ?? []
    }
}
