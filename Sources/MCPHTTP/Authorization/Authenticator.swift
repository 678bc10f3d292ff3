import HTTPTypes
import MCP

/// Finds out who asks: for HTTP requests and before the upgrade to WebSocket alike.
package struct Authenticator: Sendable {
    private let tokens: BearerTokens
    private let verifier: (any AccessTokenVerifier)?

    /// - Parameter verifier: Checks access tokens; `nil` where only static tokens are taken.
    package init(tokens: BearerTokens, verifier: (any AccessTokenVerifier)?) {
        self.tokens = tokens
        self.verifier = verifier
    }

    /// Whether nobody needs a credential.
    package var isOpen: Bool { tokens.isEmpty && verifier == nil }

    /// What the headers `Authorization` of a request say.
    ///
    /// - Throws: An ``HTTPRefusal`` with a challenge (RFC 6750, RFC 9728) where they name nobody.
    package func credential(authorization headers: [String]) async throws -> Credential {
        guard !isOpen else { return .none }
        switch PresentedToken(headers: headers) {
        case .none: throw refusal(.unauthorized, "The request needs a token: Authorization: Bearer …")
        case .malformed(let reason): throw refusal(.badRequest, reason, error: "invalid_request")
        case .token(let token): return try await credential(token)
        }
    }

    /// Whom the headers name, where that can be told at once; `nil` for who needs a further look, or a refusal.
    func knownPrincipal(authorization headers: [String]) -> Principal? {
        guard !isOpen else { return Credential.none.principal }
        guard case .token(let token) = PresentedToken(headers: headers) else { return nil }
        return tokens.principal(of: token)
    }

    private func credential(_ token: Substring) async throws -> Credential {
        if let principal = tokens.principal(of: token) { return Credential(principal: principal) }
        guard let verifier else { throw refusal(.unauthorized, "The token is not valid.", error: "invalid_token") }
        do throws(AccessTokenFault) {
            return try await verifier.credential(String(token))
        } catch {
            switch error {
            case .invalid(let reason):
                throw refusal(.unauthorized, "The token is not valid: \(reason).", error: "invalid_token")
            case .insufficientScope:
                let message = "The token lacks a scope; it must have all of \(scope)."
                throw refusal(.forbidden, message, error: "insufficient_scope", description: message)
            case .unverifiable:
                throw HTTPRefusal(.serviceUnavailable, "The keys that tokens are checked with cannot be had now.")
            }
        }
    }

    /// All scopes that a token needs, separated by blanks.
    private var scope: String { verifier?.resource.scopes.joined(separator: " ") ?? "" }

    private func refusal(
        _ status: HTTPResponse.Status,
        _ message: String,
        error: String? = nil,
        description: String? = nil
    ) -> HTTPRefusal {
        let parameters = [
            ("error", error), ("scope", scope.isEmpty ? nil : scope),
            ("resource_metadata", verifier?.resource.metadataURL), ("error_description", description),
        ]
        let challenge = parameters.compactMap { name, value in value.map { "\(name)=\"\($0)\"" } }
            .joined(separator: ", ")
        return HTTPRefusal(
            status,
            message,
            headers: [.wwwAuthenticate: challenge.isEmpty ? "Bearer" : "Bearer \(challenge)"]
        )
    }
}
