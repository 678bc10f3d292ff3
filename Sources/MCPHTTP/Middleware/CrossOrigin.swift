import HTTPTypes
import Hummingbird

/// Lets pages of the allowed origins read the answers (CORS), also those to requests that are turned away.
///
/// A browser asks with `OPTIONS` before it sends what a page could not send without scripts; that question carries no
/// credential, so it is answered here, before anything else is asked for.
struct CrossOrigin: RouterMiddleware {
    typealias Context = MCPRequestContext

    private static let exposedHeaders = "Mcp-Session-Id, MCP-Protocol-Version, WWW-Authenticate"
    private static let allowedMethods = "GET, POST, DELETE, OPTIONS"
    private static let allowedHeaders = """
        Authorization, Content-Type, Accept, Last-Event-ID, Mcp-Session-Id, MCP-Protocol-Version, Mcp-Method, Mcp-Name
        """

    let rules: HostOriginRules

    func handle(
        _ request: Request,
        context: MCPRequestContext,
        next: @concurrent (Request, MCPRequestContext) async throws -> Response
    ) async throws -> Response {
        guard let origin = request.headers[.origin],
            rules.refusal(host: request.head.authority, origin: origin) == nil
        else { return try await next(request, context) }
        var response =
            request.method == .options && request.headers[.accessControlRequestMethod] != nil
            ? preflight(request) : try await next(request, context)
        response.headers[.accessControlAllowOrigin] = origin
        response.headers[.accessControlExposeHeaders] = Self.exposedHeaders
        response.headers.append(HTTPField(name: .vary, value: "Origin"))
        return response
    }

    private func preflight(_ request: Request) -> Response {
        var headers: HTTPFields = [
            .accessControlAllowMethods: Self.allowedMethods,
            .accessControlAllowHeaders: Self.allowed(request.headers[.accessControlRequestHeaders]),
            .accessControlMaxAge: "600",
        ]
        if let requested = Self.privateNetworkRequest, let allowed = Self.privateNetworkAnswer,
            request.headers[requested] == "true"
        {
            headers[allowed] = "true"
        }
        return Response(status: .noContent, headers: headers)
    }

    /// The headers that a page may send: those of the protocol, and the open family `Mcp-Param-…`, which a list can't hold.
    private static func allowed(_ requested: String?) -> String {
        let family = (requested ?? "").split(separator: ",").map { $0.trimmingSpaces() }
            .filter { $0.lowercased().hasPrefix("mcp-param-") && HTTPField.Name(String($0)) != nil }
        return ([allowedHeaders] + family.map(String.init)).joined(separator: ", ")
    }

    private static let privateNetworkRequest = HTTPField.Name("Access-Control-Request-Private-Network")
    private static let privateNetworkAnswer = HTTPField.Name("Access-Control-Allow-Private-Network")
}
