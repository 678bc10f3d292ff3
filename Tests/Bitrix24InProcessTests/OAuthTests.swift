import Bitrix24Emulator
import Bitrix24InProcess
import Bitrix24Testing
import JSONCore
import Testing

@testable import Bitrix24

@Suite(.timeLimit(.minutes(1)))
struct OAuthTests {
    private static let secret = "s3cretOfTheApplication"
    private static let firstToken = "f1rstRefreshToken"
    private static let oldToken = "0ldAccessTokenThatHasExpired"

    private let log = LogRecorder()
    private let portal: EmulatedPortal
    private let transport: CountingTransport

    init() {
        let application = EmulatorConfiguration.Application(
            clientID: "local.1",
            clientSecret: Self.secret,
            refreshToken: Self.firstToken
        )
        portal = EmulatedPortal(
            copying: Simulation.sample,
            configuration: EmulatorConfiguration(
                now: { 1_795_003_200 },
                accessToken: .init(value: Self.oldToken, expiresAt: 1_795_000_000),
                application: application
            )
        )
        transport = CountingTransport(base: EmulatorTransport(portal: portal))
    }

    @Test func `renews an expired token once for all callers`() async throws {
        let store = MemoryTokenStore(tokens(Self.oldToken, Self.firstToken))
        let client = try client(store)

        let numbers = try await withThrowingTaskGroup(of: Int?.self) { group in
            for position in 0..<20 {
                group.addTask {
                    try await client.call("crm.lead.add", ["fields": ["TITLE": .string("№ \(position)")]]).result.int
                }
            }
            return try await group.reduce(into: Set<Int?>()) { $0.insert($1) }
        }

        #expect(numbers.count == 20)
        #expect(portal.journal.counts["crm.lead.add"] == 20)
        #expect(transport.exchanges.count { $0.method == "oauth.token" } == 1)
        let saved = try #require(try store.load())
        #expect(saved.refreshToken.revealed != Self.firstToken)
        #expect(saved.accessToken.revealed != Self.oldToken)
        #expect(saved.origin == "https://portal.invalid")
        expectNoSecrets(saved.accessToken.revealed, saved.refreshToken.revealed)
    }

    @Test func `begins with the first refresh token where nothing is stored`() async throws {
        let store = MemoryTokenStore()
        let client = try client(store)

        async let one = client.call("profile")
        async let two = client.call("crm.lead.list", ["select": ["ID"]])
        _ = try await (one, two)

        #expect(try store.load() != nil)
        #expect(transport.exchanges.count { $0.method == "oauth.token" } == 1)
    }

    @Test func `renews again with the rotated token`() async throws {
        let store = MemoryTokenStore(tokens(Self.oldToken, Self.firstToken))
        _ = try await client(store).call("profile")
        var rotated = try #require(try store.load())
        rotated.accessToken = Secret(Self.oldToken)
        try store.save(rotated)

        let answer = try await client(store).call("profile")

        #expect(answer.result["ID"]?.string == "1")
    }

    @Test func `uses what another process has stored instead of a used up refresh token`() async throws {
        let store = MemoryTokenStore(tokens(Self.oldToken, Self.firstToken))
        let client = try client(store)
        // The client knows the old tokens from now on, though the portal has not looked at them.
        await #expect(throws: PortalError.self) { try await client.call("crm.made.up") }
        let other = TokenRequest(application: application(store), transport: transport, timeout: .seconds(1))
        try store.save(try await other.tokens(renewing: Secret(Self.firstToken)))

        let answer = try await client.call("profile")

        #expect(transport.exchanges.count { $0.method == "oauth.token" } == 1)
        #expect(answer.result["ID"]?.string == "1")
    }

    @Test func `gives all callers one error when the refresh token is no good`() async throws {
        let store = MemoryTokenStore(tokens(Self.oldToken, "usedUp"))
        let client = try client(store, firstToken: nil)

        let errors = await withTaskGroup(of: PortalError?.self) { group in
            for _ in 0..<10 {
                group.addTask {
                    do throws(PortalError) {
                        _ = try await client.call("crm.lead.add", ["fields": [:]])
                        return nil
                    } catch {
                        return error
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }

        #expect(errors.allSatisfy { $0?.kind == .unauthorized })
        #expect(transport.exchanges.count { $0.method == "oauth.token" } == 1)
        #expect(portal.journal.writes.isEmpty)
        expectNoSecrets("usedUp")
    }

    @Test func `goes on with tokens that can't be saved, and says so`() async throws {
        let client = try client(FailingStore(tokens: tokens(Self.oldToken, Self.firstToken)))

        let answer = try await client.call("profile")
        _ = try await client.call("profile")

        #expect(answer.result["ID"]?.string == "1")
        #expect(log.lines.contains { $0.contains("Tokens could not be saved") })
        #expect(transport.exchanges.count { $0.method == "oauth.token" } == 1)
    }

    private func expectNoSecrets(_ further: String...) {
        let output = log.lines.joined(separator: "\n")
        for secret in [Self.secret, Self.firstToken, Self.oldToken] + further { #expect(!output.contains(secret)) }
    }

    private func tokens(_ access: String, _ refresh: String) -> OAuthTokens {
        OAuthTokens(accessToken: Secret(access), refreshToken: Secret(refresh))
    }

    private func application(_ store: any TokenStore, firstToken: String? = Self.firstToken) -> OAuthApplication {
        OAuthApplication(
            clientID: "local.1",
            clientSecret: Secret(Self.secret),
            tokenURL: "https://portal.invalid/oauth/token/",
            store: store,
            firstRefreshToken: firstToken.map { Secret($0) }
        )
    }

    private func client(_ store: any TokenStore, firstToken: String? = Self.firstToken) throws -> PortalClient {
        PortalClient(
            address: PortalAddress(host: "portal.invalid", credential: .accessToken(Secret(""))),
            transport: transport,
            application: application(store, firstToken: firstToken),
            configuration: PortalClientConfiguration(),
            logger: log.logger,
            // A clock that stands still: nothing here is a matter of time.
            clock: ErasedClock(SimulatedClock()),
            jitter: { 0 }
        )
    }
}

/// A store that loads and never saves.
private struct FailingStore: TokenStore {
    let tokens: OAuthTokens

    func load() throws(TokenStoreError) -> OAuthTokens? { tokens }

    func save(_ tokens: OAuthTokens) throws(TokenStoreError) { throw TokenStoreError("the disk is full") }
}
