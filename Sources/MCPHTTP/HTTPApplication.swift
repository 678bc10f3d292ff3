package import Hummingbird
package import Logging
package import MCP
import NIOCore

/// Puts the HTTP server together: middleware, routes and socket.
///
/// - Parameter onServerRunning: Called with the port once the server listens.
package func makeApplication(
    server: MCPServer,
    settings: HTTPServerSettings,
    logger: Logger,
    onServerRunning: @escaping @Sendable (Int) async -> Void = { _ in }
) -> some ApplicationProtocol {
    Application(
        router: makeRouter(server: server, settings: settings),
        server: .http1(configuration: .init(idleTimeout: .seconds(75))),
        configuration: ApplicationConfiguration(address: .hostname(settings.host, port: settings.port)),
        onServerRunning: { channel in await onServerRunning(channel.localAddress?.port ?? settings.port) },
        logger: logger
    )
}

private func makeRouter(server: MCPServer, settings: HTTPServerSettings) -> Router<MCPRequestContext> {
    let router = Router(context: MCPRequestContext.self)
    router.add(middleware: RequestLog())
    router.add(middleware: JSONErrors())
    router.add(
        middleware: HostOriginGuard(
            rules: HostOriginRules(
                allowedHosts: settings.allowedHosts,
                allowedOrigins: settings.allowedOrigins,
                asksForCredentials: !settings.tokens.isEmpty
            )
        )
    )
    router.add(middleware: BearerAuthentication(tokens: BearerTokens(settings.tokens)))
    router.add(middleware: BodyCap())
    HealthRoutes().add(to: router)
    MCPRoutes(server: server).add(to: router)
    return router
}
