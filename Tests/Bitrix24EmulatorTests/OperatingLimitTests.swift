import Bitrix24Emulator
import JSONCore
import Testing

struct OperatingLimitTests {
    @Test func `blocks a method above the limit until its oldest minute drops out`() async throws {
        let portal = TestPortal { $0.operating = OperatingLimit(cost: CallCost(always: 25)) }
        portal.pass(seconds: 5)
        for minute in 0..<10 {
            portal.pass(seconds: minute == 0 ? 0 : 60)
            for _ in 0..<2 { #expect(try await portal.post("profile").status == 200) }
        }

        let error = try await portal.post("profile").error()

        #expect(error.status == 429)
        #expect(error.code == "OPERATION_TIME_LIMIT")
        #expect(error.message == "Method is blocked due to operation time limit.")
        portal.pass(seconds: 59)
        #expect(try await portal.post("profile").status == 429)
        portal.pass(seconds: 1)
        let time = try await portal.time(of: "profile")
        #expect(time["operating"]?.double == 475)
        #expect(time["operating_reset_at"]?.double == TestPortal.noon + 665)
    }

    @Test func `completes the call that crosses the limit`() async throws {
        let portal = TestPortal { $0.operating = OperatingLimit(seconds: 10, cost: CallCost(always: 8)) }

        #expect(try await portal.time(of: "profile")["operating"]?.double == 8)
        #expect(try await portal.time(of: "profile")["operating"]?.double == 16)
        #expect(try await portal.post("profile").status == 429)
    }

    @Test func `counts each method and each webhook apart`() async throws {
        let portal = TestPortal { configuration in
            configuration.operating = OperatingLimit(seconds: 10, cost: CallCost(always: 11))
            configuration.otherWebhooks = [.init(userID: 3, code: "second")]
        }

        #expect(try await portal.post("profile").status == 200)

        #expect(try await portal.post("PROFILE").status == 429)
        #expect(try await portal.post("server.time").status == 200)
        #expect(try await portal.send("/rest/3/second/profile").status == 200)
    }

    @Test func `counts the tokens of an application together`() async throws {
        let portal = TestPortal { configuration in
            configuration.operating = OperatingLimit(seconds: 10, cost: CallCost(always: 11))
            configuration.otherAccessTokens = [.init(value: "another")]
        }

        #expect(try await portal.send("/rest/profile?auth=demo-access-token").status == 200)

        #expect(try await portal.send("/rest/profile?auth=another").status == 429)
        #expect(try await portal.post("profile").status == 200)
    }

    @Test func `counts the commands of a batch, and the batch itself never`() async throws {
        let portal = TestPortal { $0.operating = OperatingLimit(seconds: 10, cost: CallCost(always: 11)) }
        let commands: JSONValue = ["cmd": ["a": "profile", "b": "profile", "c": "server.time"]]

        let first = try await portal.post("batch", commands).body
        let second = try await portal.post("batch", commands).body

        #expect(first["result"]?["result"]?.object?.keys == ["a", "c"])
        #expect(first["result"]?["result_error"]?["b"]?["error"] == "OPERATION_TIME_LIMIT")
        #expect(first["result"]?["result_time"]?["a"]?["operating"] == 11)
        #expect(first["time"]?["operating"] == 0)
        #expect(first["time"]?["duration"] == 22)
        #expect(second["result"]?["result"] == [])
        #expect(second["result"]?["result_error"]?.object?.keys == ["a", "b", "c"])
        #expect(try await portal.post("profile").status == 429)
    }

    @Test func `stops a batch that halts at the command that is blocked`() async throws {
        let portal = TestPortal { $0.operating = OperatingLimit(seconds: 10, cost: CallCost(always: 11)) }

        let result = try await portal.post("batch", ["halt": 1, "cmd": ["profile", "profile", "server.time"]]).result()

        #expect(result["result"]?.array?.count == 1)
        #expect(result["result_error"]?.object?.keys == ["1"])
    }

    @Test func `starts each command where the one before it ended`() async throws {
        let portal = TestPortal { $0.operating = OperatingLimit(cost: CallCost(always: 2)) }

        let times = try await portal.post("batch", ["cmd": ["profile", "scope"]]).result()["result_time"]

        #expect(times?[0]?["start"]?.double == TestPortal.noon)
        #expect(times?[0]?["finish"]?.double == TestPortal.noon + 2)
        #expect(times?[1]?["start"]?.double == TestPortal.noon + 2)
        #expect(times?[1]?["duration"] == 2)
    }

    @Test func `keeps one basket for a minute, however long a batch before it ran`() async throws {
        let portal = TestPortal { $0.operating = OperatingLimit(cost: CallCost(always: 40)) }
        _ = try await portal.post("batch", ["cmd": ["profile", "profile", "profile", "profile"]])
        portal.pass(seconds: 50)
        #expect(try await portal.time(of: "profile")["operating"] == 200)

        portal.pass(seconds: 551)
        let time = try await portal.time(of: "profile")

        #expect(time["operating"] == 120)
        #expect(time["operating_reset_at"]?.double == TestPortal.noon + 680)
    }

    @Test func `takes longer for rows that are counted and skipped, and no longer without counting`() async throws {
        var cost = CallCost(always: 1)
        (cost.countedRow, cost.skippedRow) = (0.01, 0.1)
        let portal = TestPortal { $0.operating = OperatingLimit(cost: cost) }

        let durations = try await [0, 50, -1].asyncMap { start in
            try await portal.post("crm.lead.list", ["start": .int(start)]).body["time"]?["duration"]?.double
        }

        #expect(durations.map { $0.map { ($0 * 100).rounded() / 100 } } == [4, 9, 1])
    }

    @Test func `leaves calls that take next to nothing at 0, and counts nothing without limits`() async throws {
        let counted = TestPortal { $0.limits = .standard }
        let free = TestPortal { $0.limits = .none }

        #expect(try await counted.time(of: "profile")["operating"] == 0)
        #expect(try await counted.time(of: "crm.lead.add")["operating"]?.double == 0.3)
        #expect(try await free.time(of: "crm.lead.add")["operating"] == 0)
    }
}

extension TestPortal {
    fileprivate func time(of method: String) async throws -> JSONValue {
        let body = try await post(method, ["fields": ["TITLE": "Т"]]).body
        return try #require(body["time"], "\(body.text)")
    }
}

extension Array {
    fileprivate func asyncMap<Result>(_ transform: (Element) async throws -> Result) async rethrows -> [Result] {
        var results: [Result] = []
        for element in self { results.append(try await transform(element)) }
        return results
    }
}
