import HTTPTypes
import Hummingbird

/// Refuses requests that a page of a foreign site made a browser send; applies to every route.
struct HostOriginGuard: RouterMiddleware {
    typealias Context = MCPRequestContext

    let rules: HostOriginRules

    func handle(
        _ request: Request,
        context: MCPRequestContext,
        next: @concurrent (Request, MCPRequestContext) async throws -> Response
    ) async throws -> Response {
        if let reason = rules.refusal(host: request.head.authority, origin: request.headers[.origin]) {
            throw HTTPRefusal(.forbidden, reason)
        }
        return try await next(request, context)
    }
}
