import Bitrix24Testing
import JSONCore
import Testing

@testable import Bitrix24

@Suite(.timeLimit(.minutes(1)))
struct TokenKeepingTests {
    private let clock = VirtualClock(jumps: false)
    private let log = LogRecorder()
    private let portal = ScriptedApplication()

    @Test func `goes on for the others when a caller is cancelled`() async throws {
        let latch = Latch()
        portal.hold(latch)
        let transport = transport()
        let client = client(transport)
        let calls = (0..<3).map { number in Task { try await client.call("crm.lead.add", ["id": .int(number)]) } }
        while transport.requests.count < 4 { await Task.yield() }

        calls[0].cancel()
        let error = await #expect(throws: PortalError.self) { try await calls[0].value }
        latch.open()

        #expect(error?.kind == .cancelled)
        #expect(try await calls[1].value.result.int == 7)
        #expect(try await calls[2].value.result.int == 7)
        #expect(transport.requests.count { $0.method == "oauth.token" } == 1)
    }

    @Test func `keeps a caller waiting no longer than it wants, and the tokens all the same`() async throws {
        let latch = Latch()
        portal.hold(latch)
        let transport = transport()
        let client = client(transport)
        let call = Task { try await client.call("crm.lead.add", within: .seconds(2)) }
        while transport.requests.count < 2 { await Task.yield() }
        await clock.sleepers(1)

        clock.advance(by: .seconds(2))
        let error = await #expect(throws: PortalError.self) { try await call.value }
        latch.open()
        let answer = try await client.call("crm.lead.add")

        #expect(error?.kind == .timedOut)
        #expect(answer.result.int == 7)
        #expect(transport.requests.count { $0.method == "oauth.token" } == 1)
    }

    @Test func `saves tokens later that could not be saved`() async throws {
        portal.store.fail(times: 2)
        let client = client(transport())

        _ = try await client.call("crm.lead.add")
        for _ in 1...2 {
            clock.advance(by: .seconds(30))
            _ = try await client.call("crm.lead.add")
        }

        #expect(try portal.store.load()?.refreshToken == ScriptedApplication.tokens(2).refreshToken)
        #expect(log.lines.count { $0.contains("Tokens could not be saved") } == 2)
        #expect(log.lines.contains { $0.contains("Tokens are saved now") })
    }

    @Test func `takes the tokens of another process that was faster`() async throws {
        let latch = Latch()
        portal.hold(latch)
        let transport = transport()
        let client = client(transport)
        let call = Task { try await client.call("crm.lead.add") }
        while transport.requests.count < 2 { await Task.yield() }

        try portal.renewElsewhere()
        latch.open()

        #expect(try await call.value.result.int == 7)
        #expect(try portal.store.load()?.refreshToken == ScriptedApplication.tokens(2).refreshToken)
    }

    @Test func `sees new tokens in the store while renewals are given up`() async throws {
        portal.answer(.refusal(200, "wrong_client"))
        let transport = transport()
        let client = client(transport)
        await #expect(throws: PortalError.self) { try await client.call("crm.lead.add") }

        try portal.renewElsewhere()
        let answer = try await client.call("crm.lead.add")

        #expect(answer.result.int == 7)
        #expect(transport.requests.count { $0.method == "oauth.token" } == 1)
    }

    @Test func `tries the configured token once where the stored one is dead`() async throws {
        let portal = ScriptedApplication(stored: 9)
        let transport = ScriptedTransport { request, _ in await portal.reply(to: request) }
        let client = client(transport, portal.application(firstRefreshToken: "refreshOfGeneration1"))

        let answer = try await client.call("crm.lead.add")

        #expect(answer.result.int == 7)
        #expect(transport.requests.count { $0.method == "oauth.token" } == 2)
        #expect(try portal.store.load()?.refreshToken == ScriptedApplication.tokens(2).refreshToken)
        #expect(log.lines.contains { $0.contains("Stored refresh token was refused") })
    }

    @Test func `follows an application's portal to where the authorization server says it is`() async throws {
        let (answer, transport, host) = try await moved(to: "https://home.example")

        #expect(answer?.result.int == 7)
        #expect(host == "home.example")
        #expect(transport.requests.count { $0.method == "oauth.token" } == 1)
    }

    @Test func `sends an application's token to nobody else, and asks about that once`() async throws {
        let (answer, transport, host) = try await moved(to: "https://evil.example")

        #expect(answer == nil)
        #expect(host == "old.example")
        #expect(!transport.requests.contains { $0.url.contains("evil") })
        #expect(transport.requests.count { $0.method == "oauth.token" } == 1)
    }

    /// Calls an application's portal three times that redirects to another place, and says where the client ends.
    private func moved(to origin: String) async throws -> (PortalAnswer?, ScriptedTransport, String) {
        try portal.store.save(ScriptedApplication.tokens(1))
        let transport = ScriptedTransport { [portal] request, _ in
            request.url.hasPrefix("https://old.example/")
                ? .answer("", status: 302, headers: [("Location", origin + request.target)])
                : await portal.reply(to: request)
        }
        let client = client(transport, host: "old.example")
        var answer: PortalAnswer?
        for _ in 1...3 { answer = try? await client.call("crm.lead.add") }
        return (answer, transport, client.address.host)
    }

    private func transport() -> ScriptedTransport {
        ScriptedTransport { [portal] request, _ in await portal.reply(to: request) }
    }

    private func client(
        _ transport: ScriptedTransport,
        _ application: OAuthApplication? = nil,
        host: String = "home.example"
    ) -> PortalClient {
        PortalClient(
            transport,
            address: PortalAddress(host: host, credential: .accessToken(Secret(""))),
            application: application ?? portal.application(),
            logger: log.logger,
            clock: clock
        )
    }
}
