import Logging

/// Holds the tokens of an application, and renews them once for all who need new ones.
actor TokenKeeper {
    /// How long to wait before tokens that could not be saved are saved again.
    private static let savingPause = Duration.seconds(30)

    private let application: OAuthApplication
    private let request: TokenRequest
    private let logger: Logger
    private let clock: ErasedClock
    private var refresh: TokenRefresh?
    /// Who waits for the renewal that is under way.
    private var waiters: [AsyncStream<Never>.Continuation] = []
    /// What is left to try where the stored refresh token is used up or too old.
    private var spare: Secret?
    /// Tokens that the store could not take, which are the only ones that work, and when to try again.
    private var unsaved: (tokens: OAuthTokens, retryAt: ErasedClock.Instant)?
    /// Addresses that the authorization server was asked about and did not name.
    private var unconfirmed: Set<String> = []

    init(_ application: OAuthApplication, request: TokenRequest, logger: Logger, clock: ErasedClock) {
        self.application = application
        self.request = request
        self.logger = logger
        self.clock = clock
        spare = application.firstRefreshToken
    }

    /// The tokens to call with, if there are any yet.
    func usable() throws(PortalError) -> TokenRefresh.Current? {
        saveAgain()
        return try state().usable
    }

    /// The tokens to call with, other than those of a generation that the portal did not take.
    ///
    /// A cancelled caller leaves; the renewal goes on for the others, and for the tokens that it has used up.
    func renewed(after generation: Int) async throws(PortalError) -> TokenRefresh.Current {
        while true {
            var state = try state()
            let action = state.action(afterRefusalOf: generation, at: clock.now)
            refresh = state
            switch action {
            case .use(let current): return current
            case .start: start(state.current.tokens)
            case .join: break
            case .fail(let error):
                guard let stored = others(than: state.current.tokens) else { throw error }
                refresh?.adopt(stored)
                continue
            }
            await finishOfRenewal()
            if Task.isCancelled { throw PortalError(.cancelled, calling: TokenRequest.method) }
        }
    }

    /// Whether the portal is at an address, by what the authorization server says; it is asked at most once.
    func confirms(_ origin: String, after generation: Int) async -> Bool {
        if let state = try? state(), state.current.tokens.origin == origin { return true }
        guard unconfirmed.insert(origin).inserted else { return false }
        return (try? await renewed(after: generation))?.tokens.origin == origin
    }
}

// MARK: - Renewal

extension TokenKeeper {
    /// What is known; what the store has, or the first refresh token, in the beginning.
    private func state() throws(PortalError) -> TokenRefresh {
        if let refresh { return refresh }
        let stored: OAuthTokens?
        do throws(TokenStoreError) {
            stored = try application.store.load()
        } catch {
            throw PortalError(.unauthorized, calling: TokenRequest.method, message: error.description)
        }
        guard let tokens = stored ?? spare.map({ OAuthTokens(accessToken: Secret(""), refreshToken: $0) }) else {
            throw PortalError(
                .unauthorized,
                calling: TokenRequest.method,
                message: "there are no tokens yet: neither in the store nor a first refresh token"
            )
        }
        let state = TokenRefresh(tokens)
        refresh = state
        return state
    }

    /// Begins a renewal that no caller owns.
    private func start(_ old: OAuthTokens) {
        Task {
            let result = await renew(old)
            refresh?.finish(result, at: clock.now)
            for waiter in waiters { waiter.finish() }
            waiters = []
        }
    }

    /// Waits until the renewal is over, or the caller is cancelled.
    private func finishOfRenewal() async {
        let (stream, end) = AsyncStream.makeStream(of: Never.self)
        waiters.append(end)
        for await _ in stream {}
    }

    private func renew(_ old: OAuthTokens) async -> Result<OAuthTokens, PortalError> {
        // Another process with the same store may have been faster, and its refresh token is the one that works.
        if let stored = others(than: old) { return .success(stored) }
        do throws(PortalError) {
            return .success(try await tokens(for: old.refreshToken))
        } catch {
            guard error.isOfRefreshToken else { return .failure(logged(error)) }
            if let stored = others(than: old) { return .success(stored) }
            guard let spare, spare != old.refreshToken else { return .failure(logged(error)) }
            logger.warning("Stored refresh token was refused, trying the configured one")
            do throws(PortalError) {
                return .success(try await tokens(for: spare))
            } catch {
                return .failure(logged(error))
            }
        }
    }

    private func tokens(for refreshToken: Secret) async throws(PortalError) -> OAuthTokens {
        if refreshToken == spare { spare = nil }
        let tokens = try await request.tokens(renewing: refreshToken)
        save(tokens)
        logger.info("Access token was renewed")
        return tokens
    }

    private func logged(_ error: PortalError) -> PortalError {
        logger.error(
            "Access token could not be renewed",
            metadata: [
                "portal.error": "\(error.kind.rawValue)", "portal.code": "\(error.code ?? "")",
                "reason": "\(error.message ?? "")",
            ]
        )
        return error
    }
}

// MARK: - Storing

extension TokenKeeper {
    /// What the store has, if that is not what is known here.
    private func others(than old: OAuthTokens) -> OAuthTokens? {
        guard unsaved == nil, let stored = try? application.store.load(), stored.refreshToken != old.refreshToken
        else { return nil }
        return stored
    }

    /// Saves tokens before they are used; where that fails they are kept here, since no others work.
    private func save(_ tokens: OAuthTokens) {
        do throws(TokenStoreError) {
            try application.store.save(tokens)
            unsaved = nil
        } catch {
            unsaved = (tokens, clock.now.advanced(by: Self.savingPause))
            logger.error(
                "Tokens could not be saved, and are lost if the process ends before they are",
                metadata: ["reason": "\(error)"]
            )
        }
    }

    private func saveAgain() {
        guard let unsaved, unsaved.retryAt <= clock.now else { return }
        save(unsaved.tokens)
        if self.unsaved == nil { logger.notice("Tokens are saved now") }
    }
}

extension PortalError {
    /// Whether the authorization server does not take the refresh token, rather than the application.
    fileprivate var isOfRefreshToken: Bool { code?.lowercased() == "invalid_grant" }
}
