import JSONCore
import Testing

@testable import Bitrix24Emulator

struct FaultTests {
    @Test(
        arguments: [
            ("crm.lead.list", "crm.lead.list", true), ("CRM.Lead.List", "crm.lead.list", true),
            ("*", "crm.lead.list", true), ("crm.*", "crm.lead.list", true), ("*.list", "crm.lead.list", true),
            ("crm.*.list", "crm.lead.list", true), ("*lead*", "crm.lead.list", true),
            ("c*m*d*t", "crm.lead.list", true), ("crm.lead", "crm.lead.list", false),
            ("crm.lead.list*list", "crm.lead.list", false), ("tasks.*", "crm.lead.list", false),
            ("*deal*", "crm.lead.list", false),
        ]
    )
    func `takes an asterisk for any letters`(pattern: String, method: String, fits: Bool) {
        #expect(MethodPattern(pattern).matches(method) == fits)
    }

    @Test(
        arguments: [
            ("crm.lead.list", MethodAccess.read), ("crm.item.get", .read), ("profile", .read), ("batch", .read),
            ("crm.status.entity.items", .read), ("crm.duplicate.findbycomm", .read), ("user.current", .read),
            ("crm.lead.add", .write), ("crm.item.batchImport", .write), ("tasks.task.startWatch", .write),
            ("im.notify.personal.add", .write), ("crm.item.productrow.set", .write), ("tasks.task.complete", .write),
        ]
    )
    func `knows by its name whether a method writes`(method: String, access: MethodAccess) {
        #expect(MethodAccess(method: method) == access)
    }

    @Test func `strikes some calls behind those that it skips`() async throws {
        let portal = TestPortal()
        portal.portal.add(FaultRule(.refusal(.internalError), method: "profile", skip: 1, times: 2))

        let statuses = try await portal.statuses(of: "profile", count: 5)

        #expect(statuses == [200, 500, 500, 200, 200])
        #expect(try await portal.post("scope").status == 200)
    }

    @Test func `strikes until it is cleared`() async throws {
        let portal = TestPortal()
        portal.portal.add(FaultRule(.refusal(.overload)))
        let before = try await portal.post("profile").error()

        portal.portal.clearFaults()

        #expect(before.status == 503)
        #expect(before.code == "OVERLOAD_LIMIT")
        #expect(try await portal.post("profile").status == 200)
    }

    @Test func `draws the same calls from the same seed`() async throws {
        let rule = FaultRule(.refusal(.internalError), probability: 0.3)
        let portals = [7, 7, 8].map { seed in
            TestPortal { $0.faults = FaultPlan([rule], seed: seed) }
        }

        var runs: [[Int]] = []
        for portal in portals { runs.append(try await portal.statuses(of: "scope", count: 200)) }

        #expect(runs[0] == runs[1])
        #expect(runs[0] != runs[2])
        #expect((40...80).contains(runs[0].filter { $0 == 500 }.count))
    }

    @Test func `keeps a call that goes wrong before it from the portal`() async throws {
        let portal = TestPortal()
        portal.portal.add(FaultRule(.html(status: 502), method: "crm.lead.add", times: 1))

        let answer = try await portal.post("crm.lead.add", ["fields": ["TITLE": "A"]])

        #expect(answer.status == 502)
        #expect(answer.text.hasPrefix("<html>"))
        #expect(portal.portal.journal.writes.isEmpty)
        #expect(try await portal.post("crm.lead.list").body["total"] == 300)
    }

    @Test func `carries out a call that goes wrong after it, and writes it down once`() async throws {
        let portal = TestPortal()
        portal.portal.add(FaultRule(.refusal(.internalError, status: 504), access: .write, moment: .after, times: 1))

        let answer = try await portal.post("crm.lead.add", ["fields": ["TITLE": "A"]])

        #expect(answer.status == 504)
        #expect(try await portal.post("crm.lead.list").body["total"] == 301)
        let write = try #require(portal.portal.journal.writes.first)
        #expect(portal.portal.journal.writes.count == 1)
        #expect(write.method == "crm.lead.add")
        #expect(write.parameters == ["fields": ["TITLE": "A"]])
        #expect(write.userID == 1)
        #expect(!write.isCommand)
        #expect(portal.portal.journal.counts == ["crm.lead.add": 1, "crm.lead.list": 1])
    }

    @Test func `waits with what goes wrong afterwards for a call that is carried out`() async throws {
        let portal = TestPortal()
        portal.portal.add(FaultRule(.html(status: 500), method: "crm.lead.get", moment: .after, times: 1))

        #expect(try await portal.post("crm.lead.get", ["id": 0]).error().message == "ID is not defined or invalid.")
        #expect(try await portal.post("crm.lead.get", ["id": 1]).status == 500)
        #expect(try await portal.post("crm.lead.get", ["id": 1]).status == 200)
    }

    @Test func `takes a batch with a write in it for a write`() async throws {
        let portal = TestPortal()
        portal.portal.add(FaultRule(.html(status: 500), access: .write))

        #expect(try await portal.post("batch", ["cmd": ["profile", "crm.lead.list"]]).status == 200)
        #expect(try await portal.post("batch", ["cmd": ["profile", "crm.lead.add?fields[TITLE]=A"]]).status == 500)
    }

    @Test(arguments: [FaultRefusal.internalError, .missingScope, .operationTimeLimit])
    func `refuses one command of a batch alone`(refusal: FaultRefusal) async throws {
        let portal = TestPortal()
        portal.portal.add(FaultRule(.refusal(refusal), method: "crm.*"))

        let result = try await portal.post("batch", ["cmd": ["me": "profile", "leads": "crm.lead.list"]]).result()

        #expect(result["result"]?.object?.keys == ["me"])
        #expect(result["result_error"]?["leads"]?["error"]?.string == refusal.rawValue)
        #expect(try await portal.post("crm.lead.list").error().code == refusal.rawValue)
    }

    @Test(arguments: [FaultRefusal.missingScope, .operationTimeLimit])
    func `refuses no batch for what batches do not have`(refusal: FaultRefusal) async throws {
        let portal = TestPortal()
        portal.portal.add(FaultRule(.refusal(refusal)))

        let result = try await portal.post("batch", ["cmd": ["me": "profile"]]).result()

        #expect(result["result_error"]?["me"]?["error"]?.string == refusal.rawValue)
    }

    @Test func `carries out a command that goes wrong after it`() async throws {
        let portal = TestPortal()
        portal.portal.add(FaultRule(.refusal(.internalError), method: "crm.lead.add", moment: .after))

        let result = try await portal.post("batch", ["cmd": ["a": "crm.lead.add?fields[TITLE]=A"]]).result()

        #expect(result["result_error"]?["a"]?["error"] == "INTERNAL_SERVER_ERROR")
        #expect(portal.portal.journal.writes.map(\.isCommand) == [true])
    }

    @Test func `lets tokens expire and webhooks be revoked, each for its own calls`() async throws {
        let portal = TestPortal()
        portal.portal.add(FaultRule(.refusal(.expiredToken)), FaultRule(.refusal(.revokedWebhook)))

        let webhook = try await portal.post("profile").error()
        let token = try await portal.send("/rest/profile?auth=demo-access-token").error()

        #expect(webhook == (401, "INVALID_CREDENTIALS", "Invalid request credentials"))
        #expect(token == (401, "expired_token", "The access token provided has expired."))
    }

    @Test func `sends every client of the old host to the new one`() async throws {
        let portal = TestPortal()
        portal.portal.add(FaultRule(.redirect(to: "https://new.bitrix24.ru")))
        let target = "/rest/1/demo/crm.lead.list.json?start=50"

        for _ in 0..<2 {
            let response = await portal.response(to: target, host: "old.bitrix24.ru")

            #expect(response.status == 302)
            let location = response.headers.first { $0.name == "Location" }
            #expect(location?.value == "https://new.bitrix24.ru" + target)
        }
        #expect(await portal.response(to: target, host: "new.bitrix24.ru").status == 200)
    }

    @Test func `says how an answer arrives`() async throws {
        let portal = TestPortal()
        portal.portal.add(
            FaultRule(.cut, times: 1),
            FaultRule(.half, times: 1, latency: 2),
            FaultRule(.drip(bytes: 10, pause: 0.5), times: 1),
            FaultRule(.latency, times: 1, latency: 30)
        )

        var responses: [EmulatorResponse] = []
        for _ in 0..<5 { responses.append(await portal.response(to: "/rest/1/demo/server.time")) }

        #expect(
            responses.map(\.delivery) == [
                ResponseDelivery(.cut), ResponseDelivery(.half, latency: .seconds(2)),
                ResponseDelivery(.drip(bytes: 10, pause: .milliseconds(500))),
                ResponseDelivery(latency: .seconds(30)), ResponseDelivery(),
            ]
        )
        #expect(responses.dropFirst().allSatisfy { $0.status == 200 && !$0.body.isEmpty })
    }

    @Test(arguments: [(0, 0.0), (1, 0), (10, 0), (11, 0.5), (20, 0.5), (21, 1)])
    func `pauses between the pieces only`(bytes: Int, seconds: Double) {
        let delivery = ResponseDelivery(.drip(bytes: 10, pause: .milliseconds(500)), latency: .seconds(1))

        #expect(delivery.duration(bytes: bytes) == .seconds(1 + seconds))
    }
}

extension TestPortal {
    fileprivate func statuses(of method: String, count: Int) async throws -> [Int] {
        var statuses: [Int] = []
        for _ in 0..<count { statuses.append(try await post(method).status) }
        return statuses
    }
}
