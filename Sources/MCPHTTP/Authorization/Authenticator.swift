import HTTPTypes
import MCP

/// Finds out who asks: for HTTP requests and before the upgrade to WebSocket alike.
struct Authenticator: Sendable {
    private let tokens: BearerTokens
    private let verifier: (any AccessTokenVerifier)?

    /// - Parameter verifier: Checks access tokens; `nil` where only static tokens are taken.
    init(tokens: BearerTokens, verifier: (any AccessTokenVerifier)?) {
        self.tokens = tokens
        self.verifier = verifier
    }

    /// Whether nobody needs a credential.
    var isOpen: Bool { tokens.isEmpty && verifier == nil }

    /// Whom the header `Authorization` of a request names.
    ///
    /// - Throws: An ``HTTPRefusal`` with a challenge (RFC 6750, RFC 9728) where it names nobody.
    func principal(authorization header: String?) async throws -> Principal {
        guard !isOpen else { return .local }
        guard let header else {
            throw challenge("The request needs a token: Authorization: Bearer …")
        }
        let parts = header.split(separator: " ")
        guard parts.count == 2, parts[0].lowercased() == "bearer" else {
            throw challenge("The header Authorization must be 'Bearer', a blank and the token.", error: "invalid_token")
        }
        if let principal = tokens.principal(of: parts[1]) { return principal }
        guard let verifier else { throw challenge("The token is not valid.", error: "invalid_token") }
        do throws(AccessTokenFault) {
            return try await verifier.principal(of: String(parts[1]))
        } catch {
            switch error {
            case .invalid(let reason): throw challenge("The token is not valid: \(reason).", error: "invalid_token")
            case .unverifiable:
                throw HTTPRefusal(.serviceUnavailable, "The keys that tokens are checked with cannot be had now.")
            }
        }
    }

    private func challenge(_ message: String, error: String? = nil) -> HTTPRefusal {
        let parameters = [
            error.map { "error=\"\($0)\"" }, verifier.map { "resource_metadata=\"\($0.resource.metadataURL)\"" },
        ]
        let challenge = parameters.compactMap(\.self).joined(separator: ", ")
        return HTTPRefusal(
            .unauthorized,
            message,
            headers: [.wwwAuthenticate: challenge.isEmpty ? "Bearer" : "Bearer \(challenge)"]
        )
    }
}
