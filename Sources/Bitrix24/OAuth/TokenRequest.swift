import JSONCore

/// Asks the authorization server for the next pair of tokens.
struct TokenRequest: Sendable {
    /// What the call is called in errors and logs.
    static let method: PortalMethod = "oauth.token"

    let application: OAuthApplication
    let transport: any PortalTransport
    let timeout: Duration

    /// Renews tokens; the refresh token is used up whatever becomes of the answer.
    func tokens(renewing refreshToken: Secret) async throws(PortalError) -> OAuthTokens {
        let response: PortalResponse
        do {
            response = try await transport.send(request(refreshToken))
        } catch {
            throw PortalError(
                error,
                calling: Self.method,
                host: PortalMove.host(of: application.tokenURL) ?? "the server"
            )
        }
        guard let root = try? JSONDocument(parsing: response.body, options: .lenient).root else {
            throw PortalError(
                PortalError.Kind(status: response.status, code: "", text: ""),
                calling: Self.method,
                message: "the authorization server's answer is no JSON",
                status: response.status
            )
        }
        if let code = root["error"] { throw refusal(code, root["error_description"], refreshToken, response.status) }
        guard let access = root["access_token"]?.string, let refresh = root["refresh_token"]?.string else {
            throw PortalError(
                .unavailable,
                calling: Self.method,
                message: "the authorization server's answer holds no tokens",
                status: response.status
            )
        }
        return OAuthTokens(
            accessToken: Secret(access),
            refreshToken: Secret(refresh),
            origin: root["client_endpoint"]?.string.flatMap { PortalMove.origin(of: $0) }
        )
    }

    private func request(_ refreshToken: Secret) -> PortalRequest {
        // In the body, since addresses are written into logs on the way.
        let fields = [
            ("grant_type", "refresh_token"), ("client_id", application.clientID),
            ("client_secret", application.clientSecret.revealed), ("refresh_token", refreshToken.revealed),
        ]
        let body = fields.map { "\($0)=\(QueryString.encoded($1))" }.joined(separator: "&")
        return PortalRequest(
            url: application.tokenURL,
            method: Self.method,
            headers: [("Content-Type", "application/x-www-form-urlencoded"), ("Accept", "application/json")],
            body: Array(body.utf8),
            timeout: timeout
        )
    }

    private func refusal(_ code: JSONNode, _ text: JSONNode?, _ refreshToken: Secret, _ status: Int) -> PortalError {
        var error = AnswerReader(method: Self.method, secret: refreshToken).refusal(
            code: code,
            text: text,
            // The server answers 200 to some faults of the application.
            status: status == 200 ? nil : status
        )
        error.message = error.message?.replacing(application.clientSecret.revealed, with: Secret.placeholder)
        if ["invalid_request", "invalid_grant", "wrong_client", "invalid_client"].contains(error.code) {
            error.kind = .unauthorized
        }
        return error
    }
}
