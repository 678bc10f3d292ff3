import JSONCore

/// Asks the authorization server for the next pair of tokens.
struct TokenRequest: Sendable {
    /// What the call is called in errors and logs.
    static let method: PortalMethod = "oauth.token"

    let application: OAuthApplication
    let transport: any PortalTransport
    let timeout: Duration

    /// Renews tokens; the refresh token is used up whatever becomes of the answer.
    ///
    /// - Throws: `unauthorized` where the application or the refresh token is not taken, `forbidden` where its scopes are
    ///   not, `suspended` where it is not paid for, and otherwise what may pass.
    func tokens(renewing refreshToken: Secret) async throws(PortalError) -> OAuthTokens {
        let response: PortalResponse
        do {
            response = try await transport.send(request(refreshToken))
        } catch {
            throw PortalError(error, calling: Self.method, host: host)
        }
        guard let root = try? JSONDocument(parsing: response.body, options: .lenient).root else {
            throw unusable("is no JSON", response)
        }
        if let code = root["error"] { throw refusal(code, root["error_description"], refreshToken, response.status) }
        guard let access = root["access_token"]?.string, let refresh = root["refresh_token"]?.string,
            !access.isEmpty, !refresh.isEmpty
        else { throw unusable("holds no tokens", response) }
        return OAuthTokens(
            accessToken: Secret(access),
            refreshToken: Secret(refresh),
            origin: root["client_endpoint"]?.string.flatMap { PortalMove.origin(of: $0) }
        )
    }

    private var host: String { PortalMove.host(of: application.tokenURL) ?? "the authorization server" }

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

    /// An answer that no authorization server gives: it is out of order, or the address is wrong.
    private func unusable(_ problem: String, _ response: PortalResponse) -> PortalError {
        PortalError(
            .unavailable,
            calling: Self.method,
            message: "\(host) should renew the access token, but its answer \(problem)",
            status: response.status
        )
    }

    private func refusal(_ code: JSONNode, _ text: JSONNode?, _ refreshToken: Secret, _ status: Int) -> PortalError {
        var error = AnswerReader(method: Self.method, secret: refreshToken).refusal(
            code: code,
            text: text,
            // The server answers 200 to some faults of the application.
            status: status == 200 ? nil : status
        )
        error.status = status
        error.code = error.code.map(hidden)
        error.message = "\(host) did not renew the access token" + (error.message.map { ": \(hidden($0))" } ?? "")
        switch error.kind {
        case .suspended, .forbidden, .unavailable, .cancelled: break
        // Not the portal's limits: its calls must not be held back.
        case .overLimit, .timedOut: error.kind = .unavailable
        case .unauthorized, .notFound, .methodNotFound, .invalidParameters, .moved, .notAPortal:
            error.kind = .unauthorized
        }
        return error
    }

    private func hidden(_ text: String) -> String {
        let secret = application.clientSecret.revealed
        return secret.isEmpty ? text : text.replacing(secret, with: Secret.placeholder)
    }
}
