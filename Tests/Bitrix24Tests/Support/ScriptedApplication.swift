import JSONCore
import Synchronization

@testable import Bitrix24

/// A portal and its authorization server: each token is worth one generation, and the portal takes the newest alone.
final class ScriptedApplication: Sendable {
    static let secret = "s3cretOfTheApplication"

    private struct State {
        var generation = 1
        var answers: [ScriptedTransport.Reply] = []
        var holds: [Latch] = []
    }

    let store: RecordingStore
    private let state = Mutex(State())

    /// Creates both.
    ///
    /// - Parameter stored: The generation of the tokens in the store, whose access token has expired; `nil` for none.
    init(stored: Int? = 1) {
        store = RecordingStore(stored.map(Self.tokens))
    }

    static func tokens(_ generation: Int) -> OAuthTokens {
        OAuthTokens(
            accessToken: Secret("accessOfGeneration\(generation)"),
            refreshToken: Secret("refreshOfGeneration\(generation)")
        )
    }

    /// The application as the client knows it.
    func application(firstRefreshToken: String? = nil) -> OAuthApplication {
        OAuthApplication(
            clientID: "local.1",
            clientSecret: Secret(Self.secret),
            store: store,
            firstRefreshToken: firstRefreshToken.map { Secret($0) }
        )
    }

    /// Lets the authorization server give these answers first.
    func answer(_ replies: ScriptedTransport.Reply...) {
        state.withLock { $0.answers += replies }
    }

    /// Lets the authorization server wait before its next answer.
    func hold(_ latch: Latch) {
        state.withLock { $0.holds.append(latch) }
    }

    /// Lets another process with the same store renew the tokens.
    func renewElsewhere() throws {
        let generation = state.withLock { state in
            state.generation += 1
            return state.generation
        }
        try store.save(Self.tokens(generation))
    }

    func reply(to request: PortalRequest) async -> ScriptedTransport.Reply {
        guard request.method == "oauth.token" else { return portalReply(to: request) }
        let hold = state.withLock { $0.holds.isEmpty ? nil : $0.holds.removeFirst() }
        await hold?.wait()
        let body = String(decoding: request.body, as: UTF8.self)
        return state.withLock { state in
            guard state.answers.isEmpty else { return state.answers.removeFirst() }
            guard body.hasSuffix("refresh_token=refreshOfGeneration\(state.generation)") else {
                return .refusal(400, "invalid_grant", "not \(Self.secret) refreshOfGeneration9")
            }
            state.generation += 1
            return .answer(
                """
                {"access_token":"accessOfGeneration\(state.generation)","expires_in":3600,
                "refresh_token":"refreshOfGeneration\(state.generation)",
                "client_endpoint":"https://Home.example:443/rest/"}
                """
            )
        }
    }

    /// The first tokens have expired; those of later generations work while they are the newest.
    private func portalReply(to request: PortalRequest) -> ScriptedTransport.Reply {
        let token = "accessOfGeneration\(state.withLock { $0.generation })"
        let shown = try? JSONDocument(parsing: request.body).root["auth"]?.string
        return shown == token && token != "accessOfGeneration1"
            ? .answer(#"{"result":7}"#) : .refusal(401, "expired_token", "The access token provided has expired")
    }
}

/// A store that can fail, and tells in which order things happened.
final class RecordingStore: TokenStore {
    private let state: Mutex<(tokens: OAuthTokens?, failures: Int, saves: Int)>

    init(_ tokens: OAuthTokens?) {
        state = Mutex((tokens, 0, 0))
    }

    /// How often tokens were saved.
    var saves: Int { state.withLock { $0.saves } }

    /// Lets so many attempts to save fail.
    func fail(times: Int) {
        state.withLock { $0.failures = times }
    }

    func load() throws(TokenStoreError) -> OAuthTokens? { state.withLock { $0.tokens } }

    func save(_ tokens: OAuthTokens) throws(TokenStoreError) {
        let isSaved = state.withLock { state in
            guard state.failures == 0 else {
                state.failures -= 1
                return false
            }
            state.tokens = tokens
            state.saves += 1
            return true
        }
        guard isSaved else { throw TokenStoreError("the disk is full") }
    }
}
