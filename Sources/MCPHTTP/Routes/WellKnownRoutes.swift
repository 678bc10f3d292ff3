import HTTPTypes
import Hummingbird
import JSONCore

/// Tells clients which authorization server issues the tokens that this server takes.
struct WellKnownRoutes: Sendable {
    static let prefix = "/.well-known/"
    static let protectedResource = "/.well-known/oauth-protected-resource"
    static let authorizationServer = "/.well-known/oauth-authorization-server"

    private let resource: ProtectedResource?

    init(resource: ProtectedResource?) {
        self.resource = resource
    }

    func add(to router: Router<MCPRequestContext>) {
        for path in [Self.protectedResource, Self.protectedResource + "/**"] {
            router.get(RouterPath(path)) { _, _ in try metadata() }
        }
        for path in [Self.authorizationServer, Self.authorizationServer + "/**"] {
            router.get(RouterPath(path)) { _, _ in try issuer() }
        }
    }

    /// RFC 9728 metadata.
    private func metadata() throws -> Response {
        let resource = try configured()
        var metadata: JSONObject = [
            "resource": .string(resource.identifier),
            "authorization_servers": [.string(resource.issuer)],
            "bearer_methods_supported": ["header"],
            "resource_name": "Bitrix24 over MCP",
        ]
        if !resource.scopes.isEmpty { metadata["scopes_supported"] = .array(resource.scopes.map(JSONValue.string)) }
        return Response(json: JSONFragment(.object(metadata)).bytes)
    }

    /// Clients of revision 2025-03-26 look for the authorization server's metadata here: it stands at the issuer.
    private func issuer() throws -> Response {
        let issuer = try configured().issuer
        let location = (issuer.hasSuffix("/") ? String(issuer.dropLast()) : issuer) + Self.authorizationServer
        return Response(status: .temporaryRedirect, headers: [.location: location])
    }

    private func configured() throws -> ProtectedResource {
        guard let resource else { throw HTTPRefusal(.notFound, "OAuth is not configured on this server.") }
        return resource
    }
}
