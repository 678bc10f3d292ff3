import HTTPTypes
import Hummingbird
import MCP

/// Asks each request for one of the static tokens, where there are any; only the liveness check needs none.
struct BearerAuthentication: RouterMiddleware {
    typealias Context = MCPRequestContext

    let tokens: BearerTokens

    func handle(
        _ request: Request,
        context: MCPRequestContext,
        next: @concurrent (Request, MCPRequestContext) async throws -> Response
    ) async throws -> Response {
        if tokens.isEmpty || request.uri.path == HealthRoutes.livenessPath { return try await next(request, context) }
        guard let header = request.headers[.authorization] else {
            return challenge("The request needs a token: Authorization: Bearer …", "Bearer")
        }
        let parts = header.split(separator: " ")
        guard parts.count == 2, parts[0].lowercased() == "bearer", let principal = tokens.principal(of: parts[1]) else {
            return challenge("The token is not valid.", #"Bearer error="invalid_token""#)
        }
        var context = context
        context.principal = principal
        context.notes.note(principal)
        return try await next(request, context)
    }

    private func challenge(_ message: String, _ challenge: String) -> Response {
        .refusal(.unauthorized, message, headers: [.wwwAuthenticate: challenge])
    }
}
