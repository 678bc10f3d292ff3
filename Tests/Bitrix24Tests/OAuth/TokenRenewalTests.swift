import Bitrix24Testing
import JSONCore
import Synchronization
import Testing

@testable import Bitrix24

@Suite(.timeLimit(.minutes(1)))
struct TokenRenewalTests {
    private let clock = VirtualClock(jumps: false)
    private let log = LogRecorder()

    @Test(arguments: ["crm.lead.list", "crm.lead.add", "crm.lead.delete", "crm.made.up"] as [PortalMethod])
    func `repeats a call once with a new token, whatever it does`(method: PortalMethod) async throws {
        let portal = ScriptedApplication()
        let transport = transport(portal)

        let answer = try await client(transport, portal).call(method, ["id": 5])

        #expect(answer.result.int == 7)
        #expect(transport.requests.map(\.method) == [method, "oauth.token", method])
        #expect(transport.parameters.map { $0["id"]?.int } == [5, nil, 5])
    }

    @Test func `repeats a whole batch that was refused for its token, writes included`() async throws {
        let portal = ScriptedApplication()
        let transport = ScriptedTransport { request, _ in
            let reply = await portal.reply(to: request)
            guard request.method == "batch", case .success(let response) = reply, response.status == 200 else {
                return reply
            }
            return .answer(#"{"result":{"result":{"c0":1,"c1":2}}}"#)
        }

        let results = try await client(transport, portal).batch([
            BatchCommand("crm.lead.add", ["fields": ["TITLE": "x"]]), BatchCommand("profile"),
        ])

        #expect(try results.map { try $0.get().result.int } == [1, 2])
        #expect(transport.requests.map(\.method) == ["batch", "oauth.token", "batch"])
    }

    @Test func `renews once, also where the new token is not taken either`() async {
        let transport = ScriptedTransport { request, _ in
            request.method == "oauth.token"
                ? .answer(#"{"access_token":"a","refresh_token":"r"}"#) : .refusal(401, "invalid_token")
        }

        let error = await #expect(throws: PortalError.self) {
            try await client(transport, ScriptedApplication()).call("crm.lead.add")
        }

        #expect(error?.kind == .unauthorized)
        #expect(transport.requests.map(\.method) == ["crm.lead.add", "oauth.token", "crm.lead.add"])
    }

    @Test func `has the new tokens stored before it calls with them`() async throws {
        let portal = ScriptedApplication()
        let saves = Saves()
        let transport = ScriptedTransport { request, _ in
            saves.note(portal.store.saves)
            return await portal.reply(to: request)
        }

        _ = try await client(transport, portal).call("profile")

        #expect(saves.noted == [0, 0, 1])
    }

    @Test func `shows its secrets to the authorization server alone, and in no address`() async throws {
        let portal = ScriptedApplication()
        let transport = transport(portal)

        _ = try await client(transport, portal).call("profile")

        let request = transport.requests[1]
        #expect(request.url == "https://oauth.bitrix.info/oauth/token/")
        #expect(
            String(decoding: request.body, as: UTF8.self)
                == "grant_type=refresh_token&client_id=local.1&client_secret=\(ScriptedApplication.secret)"
                + "&refresh_token=refreshOfGeneration1"
        )
        let others = [transport.requests[0], transport.requests[2]]
        #expect(!others.contains { String(decoding: $0.body, as: UTF8.self).contains(ScriptedApplication.secret) })
        let output = log.lines.joined() + transport.requests.map { "\($0)" }.joined()
        for secret in [ScriptedApplication.secret, "refreshOfGeneration", "accessOfGeneration"] {
            #expect(!output.contains(secret))
        }
    }

    @Test(
        arguments: [
            (.refusal(400, "invalid_grant", "x"), .unauthorized), (.refusal(400, "invalid_client"), .unauthorized),
            (.refusal(200, "wrong_client", "x"), .unauthorized), (.refusal(400, "invalid_request"), .unauthorized),
            (.refusal(400, "SOMETHING_NEW"), .unauthorized), (.refusal(400, "PAYMENT_REQUIRED"), .suspended),
            (.refusal(403, "invalid_scope"), .forbidden), (.refusal(429, "QUERY_LIMIT_EXCEEDED"), .unavailable),
            (.answer("<html>", status: 502), .unavailable), (.answer("<html>", status: 404), .unavailable),
            (.answer("{}"), .unavailable), (.answer(#"{"access_token":"","refresh_token":""}"#), .unavailable),
            (.answer("", status: 302, headers: [("Location", "https://evil.example/")]), .unavailable),
            (.failure(.init(.unreachable, "x")), .unavailable), (.failure(.init(.timedOut, "x")), .timedOut),
        ] as [(ScriptedTransport.Reply, PortalError.Kind)]
    )
    func `tells a caller what it can do when tokens are not renewed`(
        reply: ScriptedTransport.Reply,
        kind: PortalError.Kind
    ) async {
        let portal = ScriptedApplication()
        portal.answer(reply)
        let transport = transport(portal)

        let error = await #expect(throws: PortalError.self) { try await client(transport, portal).call("crm.lead.add") }

        #expect(error?.kind == kind)
        #expect(error?.method == "crm.lead.add")
        #expect(transport.requests.map(\.method) == ["crm.lead.add", "oauth.token"])
        #expect(log.lines.contains { $0.contains("Access token could not be renewed") })
    }

    @Test func `quotes no secret that the authorization server repeats`() async {
        let portal = ScriptedApplication(stored: 9)

        let error = await #expect(throws: PortalError.self) {
            try await client(transport(portal), portal).call("crm.lead.add")
        }

        let output = "\(String(describing: error))" + log.lines.joined()
        #expect(output.contains("oauth.bitrix.info did not renew the access token: not <redacted> <redacted>"))
        #expect(!output.contains(ScriptedApplication.secret))
        #expect(!output.contains("refreshOfGeneration"))
    }

    @Test func `asks again only after a pause`() async throws {
        let portal = ScriptedApplication()
        portal.answer(.answer("<html>", status: 502))
        let transport = transport(portal)
        let client = client(transport, portal)

        for _ in 1...3 { await #expect(throws: PortalError.self) { try await client.call("crm.lead.add") } }
        let renewals = transport.requests.count { $0.method == "oauth.token" }
        clock.advance(by: .seconds(5))
        let answer = try await client.call("crm.lead.add")

        #expect(renewals == 1)
        #expect(answer.result.int == 7)
    }

    private func transport(_ portal: ScriptedApplication) -> ScriptedTransport {
        ScriptedTransport { request, _ in await portal.reply(to: request) }
    }

    private func client(_ transport: ScriptedTransport, _ portal: ScriptedApplication) -> PortalClient {
        PortalClient(
            transport,
            address: PortalAddress(host: "home.example", credential: .accessToken(Secret(""))),
            application: portal.application(),
            logger: log.logger,
            clock: clock
        )
    }
}

/// How often tokens had been saved when each request came.
private final class Saves: Sendable {
    private let counts = Mutex<[Int]>([])

    var noted: [Int] { counts.withLock { $0 } }

    func note(_ count: Int) {
        counts.withLock { $0.append(count) }
    }
}
