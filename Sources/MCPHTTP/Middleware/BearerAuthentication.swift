import HTTPTypes
import Hummingbird
import MCP

/// Asks each request for a credential, where any is configured; only what says that the server lives, and where tokens
/// come from, needs none.
struct BearerAuthentication: RouterMiddleware {
    typealias Context = MCPRequestContext

    let authenticator: Authenticator

    func handle(
        _ request: Request,
        context: MCPRequestContext,
        next: @concurrent (Request, MCPRequestContext) async throws -> Response
    ) async throws -> Response {
        let path = request.uri.path
        if authenticator.isOpen || path == HealthRoutes.livenessPath || path.hasPrefix(WellKnownRoutes.prefix) {
            return try await next(request, context)
        }
        var context = context
        let credential = try await authenticator.credential(authorization: request.headers[values: .authorization])
        context.principal = credential.principal
        context.credentialExpiry = credential.expiry
        context.notes.note(context.principal)
        return try await next(request, context)
    }
}
