import Bitrix24Testing
import JSONCore
import Testing

@testable import Bitrix24

struct PortalClientTests {
    @Test func `posts the parameters as JSON to the webhook`() async throws {
        let transport = ScriptedTransport(.answer(#"{"result":[{"ID":"5"}],"total":1}"#))

        let answer = try await PortalClient(transport).call("crm.lead.list", ["filter": [">ID": 3], "start": -1])

        let request = try #require(transport.requests.first)
        #expect(answer.result[0]?["ID"]?.string == "5")
        #expect(answer.total == 1)
        #expect(request.url == "https://portal.test/rest/1/\(sentinel)/crm.lead.list.json")
        #expect(request.target == "/rest/1/\(sentinel)/crm.lead.list.json")
        #expect(String(decoding: request.body, as: UTF8.self) == #"{"filter":{">ID":3},"start":-1}"#)
        #expect(
            request.headers.map { "\($0.name): \($0.value)" } == [
                "Content-Type: application/json", "Accept: application/json",
            ]
        )
        #expect(request.timeout == .seconds(10))
    }

    @Test func `puts an access token behind the parameters, not into the address`() async throws {
        let transport = ScriptedTransport(.answer(#"{"result":true}"#))

        _ = try await PortalClient(transport, address: .application).call("crm.lead.get", ["id": 5])

        let request = try #require(transport.requests.first)
        #expect(request.url == "https://portal.test/rest/crm.lead.get.json")
        #expect(String(decoding: request.body, as: UTF8.self) == "{\"id\":5,\"auth\":\"\(sentinel)\"}")
    }

    @Test(arguments: ["auth", "AUTH", "access_token"])
    func `lets no parameter stand in for the credential`(key: String) async {
        let transport = ScriptedTransport(.answer(#"{"result":true}"#))
        let client = PortalClient(transport)
        let parameters = JSONObject([.init(key: key, value: "other")])

        let call = await #expect(throws: PortalError.self) { try await client.call("profile", parameters) }
        let batch = await #expect(throws: PortalError.self) {
            try await client.batch([BatchCommand("profile", parameters)])
        }

        #expect(call?.kind == .invalidParameters)
        #expect(batch?.kind == .invalidParameters)
        #expect(transport.requests.isEmpty)
    }

    @Test func `says that a webhook is wrong`() async {
        let transport = ScriptedTransport(.refusal(401, "INVALID_CREDENTIALS", "Invalid request credentials"))

        let error = await #expect(throws: PortalError.self) { try await PortalClient(transport).call("crm.lead.list") }

        #expect(error?.kind == .unauthorized)
        #expect(
            error?.description == "crm.lead.list: unauthorized (401 INVALID_CREDENTIALS): Invalid request credentials"
        )
    }

    @Test func `says that a portal cannot be reached`() async {
        let transport = ScriptedTransport(.failure(.init(.unreachable, "connection refused")))

        let error = await #expect(throws: PortalError.self) { try await PortalClient(transport).call("crm.lead.list") }

        #expect(error?.kind == .unavailable)
        #expect(error?.description == "crm.lead.list: unavailable: cannot reach portal.test: connection refused")
    }

    @Test func `shares the pace between copies`() async throws {
        let clock = VirtualClock(jumps: true)
        var configuration = PortalClientConfiguration()
        configuration.rateBurst = 2
        configuration.ratePerSecond = 4
        let client = PortalClient(
            ScriptedTransport(.answer(#"{"result":1}"#)),
            configuration: configuration,
            clock: clock
        )
        let copy = client

        for _ in 1...2 {
            _ = try await client.call("profile")
            _ = try await copy.call("profile")
        }

        #expect(clock.slept == [.milliseconds(250), .milliseconds(250)])
    }

    @Test func `prints no secret, in logs and errors, whatever the portal does`() async {
        let replies: [ScriptedTransport.Reply] = [
            .answer(#"{"result":1}"#), .refusal(401, "x\(sentinel)", "/rest/1/\(sentinel)/"),
            .refusal(500, "\(sentinel)", "\(sentinel)"), .refusal(503, "QUERY_LIMIT_EXCEEDED", sentinel),
            .answer("<html>\(sentinel)</html>"), .answer("\(sentinel)", status: 502),
            .answer("", status: 302, headers: [("Location", "https://new.test/rest/1/\(sentinel)/")]),
            .failure(.init(.unreachable, "no route to the host")),
            .answer("{\"result\":{\"result\":[],\"result_error\":{\"c0\":{\"error\":\"\(sentinel)\"}}}}"),
        ]
        let log = LogRecorder()
        var printed: [String] = []
        for reply in replies {
            for address in [PortalAddress.webhook, .application] {
                let client = PortalClient(ScriptedTransport(reply), address: address, logger: log.logger)
                do {
                    _ = try await client.call("crm.lead.list", ["filter": ["TITLE": "private"]])
                } catch {
                    printed += ["\(error)", String(reflecting: error)]
                    dump(error, to: &printed[0])
                }
                printed.append("\((try? await client.batch([BatchCommand("profile")])).map { "\($0)" } ?? "")")
                printed.append("\(await client.directory.snapshot(for: DirectoryNeeds(statuses: true)).problems)")
            }
        }

        #expect(log.lines.contains { $0.contains("Portal answered") })
        #expect(log.lines.contains { $0.contains("Portal call failed") })
        #expect(!(log.lines + printed).contains { $0.contains(sentinel) })
        #expect(!log.lines.contains { $0.contains("private") || $0.contains("filter") })
    }

    @Test func `logs one line a call, with method, status and duration`() async throws {
        let log = LogRecorder()
        let transport = ScriptedTransport(.answer(#"{"result":1}"#))

        _ = try await PortalClient(transport, logger: log.logger).call("profile")

        #expect(
            log.lines == ["debug Portal answered portal.duration.ms=0 portal.method=profile portal.status=200"]
        )
    }
}
