package import Hummingbird

/// Says that the server is alive.
package struct HealthRoutes: Sendable {
    /// The route that needs no credential and asks nobody.
    static let livenessPath = "/healthz"

    package func add(to router: Router<MCPRequestContext>) {
        add(Self.livenessPath, #"{"status":"ok"}"#, to: router)
        add("/mcp/health", #"{"status":"ok","message":"MCP server is running"}"#, to: router)
    }

    private func add(_ path: String, _ body: String, to router: Router<MCPRequestContext>) {
        let path = RouterPath(path)
        let bytes = Array(body.utf8)
        router.get(path) { _, _ in Response(json: bytes) }
        router.head(path) { _, _ in Response(json: bytes).createHeadResponse() }
        router.refuseOthers(than: [.get, .head], at: path)
    }
}
