/// Issues the tokens of an application, as the authorization server does.
struct TokenDesk: Sendable {
    /// What an application gets.
    struct Grant: Sendable {
        var token: EmulatorConfiguration.AccessToken
        var refreshToken: String
        var lifetime: Double
    }

    let application: EmulatorConfiguration.Application
    private var generator: SplitMix64
    private var codes: [String: Double] = [:]
    private var refreshTokens: [String: Double] = [:]

    init(_ application: EmulatorConfiguration.Application, seed: UInt64, now: Double) {
        self.application = application
        generator = SplitMix64(seed: seed ^ 0x0A07_70CE)
        if let token = application.refreshToken { refreshTokens[token] = now + application.refreshLifetime }
    }

    /// A code that a user has authorized the application with.
    mutating func issueCode(at now: Double) -> String {
        let code = randomText()
        codes = codes.filter { $0.value > now - 3600 }
        codes[code] = now + application.codeLifetime
        return code
    }

    /// Gives tokens for a code, which is then used up.
    mutating func redeem(code: String, at now: Double) throws(MethodFailure) -> Grant {
        guard let expiry = codes.removeValue(forKey: code) else { throw .invalidGrant }
        guard expiry > now else { throw .expiredCode }
        return grant(at: now)
    }

    /// Gives new tokens for a refresh token, which is then used up.
    mutating func refresh(_ token: String, at now: Double) throws(MethodFailure) -> Grant {
        guard let expiry = refreshTokens.removeValue(forKey: token), expiry > now else { throw .invalidGrant }
        return grant(at: now)
    }

    private mutating func grant(at now: Double) -> Grant {
        let refreshToken = randomText()
        refreshTokens[refreshToken] = now + application.refreshLifetime
        let token = EmulatorConfiguration.AccessToken(
            value: randomText(),
            userID: application.userID,
            scopes: application.scopes,
            expiresAt: now + application.tokenLifetime
        )
        return Grant(token: token, refreshToken: refreshToken, lifetime: application.tokenLifetime)
    }

    private mutating func randomText() -> String {
        let letters = Array("abcdefghijklmnopqrstuvwxyz0123456789")
        return String((0..<32).map { _ in generator.pick(letters) })
    }
}

extension MethodFailure {
    /// An authorization server refuses alike what is unknown, used up and too old.
    static let invalidGrant = MethodFailure(400, "invalid_grant", "Invalid or outdated authorization data")
    static let expiredCode = MethodFailure(400, "expired_token", "The authorization token provided has expired.")
    static let invalidClient = MethodFailure(400, "invalid_client", "Invalid client data")

    static func invalidRequest(_ message: String) -> MethodFailure { MethodFailure(400, "invalid_request", message) }
}
