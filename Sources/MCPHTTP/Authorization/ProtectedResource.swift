/// This server as an OAuth 2.1 protected resource: what RFC 9728 metadata says of it.
package struct ProtectedResource: Hashable, Sendable {
    /// The canonical URI of the endpoint, which access tokens must name as their audience.
    package var identifier: String
    /// The authorization server that issues the tokens.
    package var issuer: String
    /// The scopes that a token must have, all of them; none where any token of the issuer will do.
    package var scopes: [String]

    /// Creates a description.
    package init(identifier: String, issuer: String, scopes: [String] = []) {
        self.identifier = identifier
        self.issuer = issuer
        self.scopes = scopes
    }

    /// Where the metadata is found: the well-known path between host and path of the identifier (RFC 9728, section 3.1).
    package var metadataURL: String {
        guard let scheme = identifier.firstRange(of: "://") else { return WellKnownRoutes.protectedResource }
        let authority = identifier[scheme.upperBound...].prefix { $0 != "/" }
        let path = identifier[authority.endIndex...]
        let suffix = path == "/" ? "" : path
        return identifier[..<authority.endIndex] + WellKnownRoutes.protectedResource + suffix
    }
}
