/// Finds out who calls.
struct Authentication: Sendable {
    let webhook: EmulatorConfiguration.Webhook
    let accessToken: EmulatorConfiguration.AccessToken?

    /// The caller that a webhook's address or an access token names.
    func caller(
        webhook shown: (user: String, code: String)?,
        token: String?,
        now: Double
    ) throws(MethodFailure) -> Caller {
        if let shown {
            guard shown.user == String(webhook.userID), shown.code == webhook.code else { throw .wrongCredentials }
            return Caller(
                userID: webhook.userID,
                scopes: webhook.scopes,
                credential: .webhook,
                denied: webhook.denied
            )
        }
        guard let token, !token.isEmpty else { throw .noCredentials }
        guard let accessToken, accessToken.value == token else { throw .unknownToken }
        if let expiry = accessToken.expiresAt, expiry <= now { throw .expiredToken }
        return Caller(userID: accessToken.userID, scopes: accessToken.scopes, credential: .accessToken)
    }
}
