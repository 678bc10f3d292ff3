package import Hummingbird

/// Says that the server is alive.
package struct HealthRoutes: Sendable {
    /// The route that needs no credential and asks nobody.
    static let livenessPath = "/healthz"

    package func add(to router: Router<MCPRequestContext>) {
        router.get(RouterPath(Self.livenessPath)) { _, _ in
            Response(json: Array(#"{"status":"ok"}"#.utf8))
        }
        router.get("/mcp/health") { _, _ in
            Response(json: Array(#"{"status":"ok","message":"MCP server is running"}"#.utf8))
        }
        for path in [Self.livenessPath, "/mcp/health"] {
            router.refuse([.post, .put, .patch, .delete], at: RouterPath(path), allowing: "GET")
        }
    }
}
