/// Finds out who calls.
struct Authentication: Sendable {
    private let webhooks: [EmulatorConfiguration.Webhook]
    private var tokens: [String: EmulatorConfiguration.AccessToken]
    private let application: String

    init(_ configuration: EmulatorConfiguration) {
        webhooks = [configuration.webhook] + configuration.otherWebhooks
        let known = [configuration.accessToken].compactMap(\.self) + configuration.otherAccessTokens
        tokens = Dictionary(known.map { ($0.value, $0) }, uniquingKeysWith: { first, _ in first })
        application = configuration.application?.clientID ?? "application"
    }

    /// Takes calls with a further access token.
    mutating func add(_ token: EmulatorConfiguration.AccessToken) {
        tokens[token.value] = token
    }

    /// The caller that a webhook's address or an access token names.
    func caller(
        webhook shown: (user: String, code: String)?,
        token: String?,
        now: Double
    ) throws(MethodFailure) -> Caller {
        if let shown {
            let known = webhooks.first { String($0.userID) == shown.user && $0.code == shown.code }
            guard let known, !known.isRevoked else { throw .wrongCredentials }
            return Caller(
                userID: known.userID,
                scopes: known.scopes,
                credential: .webhook,
                account: "\(known.userID)/\(known.code)",
                denied: known.denied
            )
        }
        guard let token, !token.isEmpty else { throw .noCredentials }
        guard let known = tokens[token] else { throw .unknownToken }
        if let expiry = known.expiresAt, expiry <= now { throw .expiredToken }
        return Caller(userID: known.userID, scopes: known.scopes, credential: .accessToken, account: application)
    }
}
