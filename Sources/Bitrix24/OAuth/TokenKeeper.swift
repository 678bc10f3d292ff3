import Logging

/// Holds the tokens of an application, and renews them once for all who need new ones.
actor TokenKeeper {
    private let application: OAuthApplication
    private let request: TokenRequest
    private let logger: Logger
    private let clock: ErasedClock
    private var refresh: TokenRefresh?
    private var work: Task<Result<OAuthTokens, PortalError>, Never>?
    /// Tokens that the store could not take; they are the only ones that work.
    private var unsaved: OAuthTokens?

    init(_ application: OAuthApplication, request: TokenRequest, logger: Logger, clock: ErasedClock) {
        self.application = application
        self.request = request
        self.logger = logger
        self.clock = clock
    }

    /// The tokens to call with; the first ones are asked for where there are none.
    func current() async throws(PortalError) -> TokenRefresh.Current {
        if let refresh {
            let current = refresh.current
            return current.tokens.accessToken.revealed.isEmpty ? try await renewed(after: current.generation) : current
        }
        if let stored = try stored() {
            refresh = TokenRefresh(stored)
            return TokenRefresh.Current(tokens: stored)
        }
        guard let first = application.firstRefreshToken else {
            throw PortalError(
                .unauthorized,
                calling: TokenRequest.method,
                message: "there are no tokens yet: neither in the store nor a first refresh token"
            )
        }
        refresh = TokenRefresh(OAuthTokens(accessToken: Secret(""), refreshToken: first))
        return try await renewed(after: 0)
    }

    /// Other tokens than those of a generation, which the portal did not take.
    func renewed(after generation: Int) async throws(PortalError) -> TokenRefresh.Current {
        guard var state = refresh else { return try await current() }
        let action = state.action(afterRefusalOf: generation, at: clock.now)
        refresh = state
        switch action {
        case .use(let current): return current
        case .fail(let error): throw error
        case .start: start(state.current.tokens)
        case .join: break
        }
        if let work { _ = try await work.value.get() }
        return try await current()
    }

    /// Begins a renewal that no caller owns: it goes on for the others when one is cancelled.
    private func start(_ old: OAuthTokens) {
        work = Task {
            let result = await renew(old)
            refresh?.finish(result, at: clock.now)
            work = nil
            return result
        }
    }

    private func renew(_ old: OAuthTokens) async -> Result<OAuthTokens, PortalError> {
        do throws(PortalError) {
            // Another process with the same store may have been faster, and its refresh token is the one that works.
            if unsaved == nil, let stored = try stored(), stored.refreshToken != old.refreshToken {
                return .success(stored)
            }
            let tokens = try await request.tokens(renewing: old.refreshToken)
            save(tokens)
            logger.info("Access token was renewed")
            return .success(tokens)
        } catch {
            logger.error(
                "Access token could not be renewed",
                metadata: ["portal.error": "\(error.kind.rawValue)", "portal.code": "\(error.code ?? "")"]
            )
            return .failure(error)
        }
    }

    /// Saves tokens before they are used; where that fails they are kept here, since no others work.
    private func save(_ tokens: OAuthTokens) {
        do throws(TokenStoreError) {
            try application.store.save(tokens)
            unsaved = nil
        } catch {
            unsaved = tokens
            logger.error(
                "Tokens could not be saved, and are lost when the process ends",
                metadata: ["reason": "\(error)"]
            )
        }
    }

    private func stored() throws(PortalError) -> OAuthTokens? {
        if let unsaved { return unsaved }
        do throws(TokenStoreError) {
            return try application.store.load()
        } catch {
            throw PortalError(.unauthorized, calling: TokenRequest.method, message: error.description)
        }
    }
}
