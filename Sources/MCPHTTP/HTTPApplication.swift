package import Hummingbird
import HummingbirdCore
package import Logging
package import MCP
import NIOCore

/// Puts the HTTP server together: connections, middleware, routes and socket.
///
/// - Parameters:
///   - accessTokens: Checks OAuth access tokens; `nil` where none are taken.
///   - onServerRunning: Called with the port once the server listens.
package func makeApplication(
    server: MCPServer,
    settings: HTTPServerSettings,
    accessTokens: (any AccessTokenVerifier)? = nil,
    logger: Logger,
    onServerRunning: @escaping @Sendable (Int) async -> Void = { _ in }
) -> some ApplicationProtocol {
    HTTPComposition(server: server, settings: settings, accessTokens: accessTokens)
        .application(logger: logger, onServerRunning: onServerRunning)
}

/// The parts of the HTTP server and how they hang together.
struct HTTPComposition {
    let server: MCPServer
    let settings: HTTPServerSettings
    var accessTokens: (any AccessTokenVerifier)?
    var connections: ConnectionSettings
    private let sessions: HTTPSessions
    private let clock = StreamClock()

    init(
        server: MCPServer,
        settings: HTTPServerSettings,
        accessTokens: (any AccessTokenVerifier)? = nil,
        connections: ConnectionSettings = ConnectionSettings()
    ) {
        self.server = server
        self.settings = settings
        self.accessTokens = accessTokens
        self.connections = connections
        sessions = HTTPSessions(limit: settings.sessions)
    }

    func application(
        logger: Logger,
        onServerRunning: @escaping @Sendable (Int) async -> Void = { _ in }
    ) -> some ApplicationProtocol {
        let exchange = makeExchange()
        let admission = DirectAdmission(rules: rules, authenticator: authenticator)
        let direct = DirectAnswerRoute(exchange: exchange, admission: admission, logger: logger)
        let calls = DirectCallRoute(calls: ToolCalls(exchange), admission: admission, logger: logger)
        var application = Application(
            router: router(exchange),
            server: HTTPServerBuilder { responder in
                UpgradableChannel(
                    responder: RequestTask.wrapping(responder),
                    server: server,
                    admission: WebSocketAdmission(rules: rules, authenticator: authenticator),
                    direct: direct,
                    calls: calls,
                    settings: connections
                )
            },
            configuration: ApplicationConfiguration(
                address: .hostname(settings.host, port: settings.port),
                availableConnectionsDelegate: MaximumAvailableConnections(connections.limit)
            ),
            onServerRunning: { channel in await onServerRunning(channel.localAddress?.port ?? settings.port) },
            logger: logger
        )
        let sweep = Upkeep(description: "SessionSweep", interval: settings.sessions.idle / 4) { [sessions] in
            sessions.sweep()
        }
        application.addServices(clock.upkeep, sweep)
        return application
    }

    private var rules: HostOriginRules {
        HostOriginRules(
            allowedHosts: settings.allowedHosts,
            allowedOrigins: settings.allowedOrigins,
            asksForCredentials: !authenticator.isOpen
        )
    }

    private var authenticator: Authenticator {
        Authenticator(tokens: BearerTokens(settings.tokens), verifier: accessTokens)
    }

    private func makeExchange() -> MessageExchange {
        MessageExchange(
            server: server,
            observers: Observers(),
            sessions: sessions,
            clock: clock,
            patience: TimeAmount(connections.patience)
        )
    }

    /// The outermost middleware first: the log sees every answer, and pages may read every one that they may ask for.
    private func router(_ exchange: MessageExchange) -> Router<MCPRequestContext> {
        let router = Router(context: MCPRequestContext.self)
        router.add(middleware: RequestLog())
        router.add(middleware: CrossOrigin(rules: rules))
        router.add(middleware: JSONErrors())
        router.add(middleware: HostOriginGuard(rules: rules))
        router.add(middleware: BearerAuthentication(authenticator: authenticator))
        router.add(middleware: BodyCap())
        let eventStreams = EventStreamRoutes(
            server: server,
            observers: exchange.observers,
            settings: connections.eventStreams
        )
        HealthRoutes().add(to: router)
        WellKnownRoutes(resource: accessTokens?.resource).add(to: router)
        MCPRoutes(exchange: exchange, eventStreams: eventStreams).add(to: router)
        eventStreams.add(to: router)
        RESTRoutes(exchange: exchange).add(to: router)
        return router
    }
}
