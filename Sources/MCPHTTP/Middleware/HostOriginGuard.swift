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
        let strays = request.headers.filter { $0.name.canonicalName == "host" }.map(\.value)
        try rules.check(hosts: [request.head.authority].compactMap(\.self) + strays, origin: request.headers[.origin])
        return try await next(request, context)
    }
}
