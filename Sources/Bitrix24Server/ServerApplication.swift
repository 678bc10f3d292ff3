import Bitrix24Emulator
import Bitrix24EmulatorHTTP
package import Logging
import MCP
import MCPHTTP
import ProcessTuning
import ServiceLifecycle
import UnixSignals

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The one place where the parts of the server are put together.
package enum ServerApplication {
    /// Serves MCP over HTTP until SIGTERM or SIGINT.
    package static func serve(_ configuration: ServerConfiguration, logger: Logger) async throws {
        tune()
        let connection = try PortalConnection(configuration, logger: logger)
        let product = try Product(configuration, client: connection.client, logger: logger)
        let authorization = configuration.oauth.map(Authorization.init)
        let application = makeApplication(
            server: product.server,
            settings: configuration.http,
            accessTokens: authorization?.accessTokens,
            logger: logger
        ) { port in
            logger.info(
                "Serving MCP",
                metadata: [
                    "url": "http://\(HostAndPort.inURL(configuration.http.host)):\(port)/mcp",
                    "portal": "\(connection.name)",
                ]
            )
        }
        let address = (configuration.http.host, configuration.http.port)
        try await ListenError.explain(address, ConfigurationKey.port.rawValue) {
            let helpers: [any Service] = [connection, product.textReload, product.prefetch]
            try await run(helpers + [authorization?.keys].compactMap(\.self) + [application], logger: logger)
        }
    }

    /// Serves MCP on standard input and output until the input ends or a signal arrives.
    package static func stdio(_ configuration: ServerConfiguration, logger: Logger) async throws {
        tune()
        let streams = try StandardStreams.claim()
        let connection = try PortalConnection(configuration, logger: logger)
        let product = try Product(configuration, client: connection.client, logger: logger)
        let stdio = StdioServer(server: product.server, input: streams.read(), output: streams.write, logger: logger)
        let service = StdioService(work: stdio.run, logger: logger)
        logger.info("Serving MCP on standard input and output", metadata: ["portal": "\(connection.name)"])
        try await run([connection, product.textReload, service], logger: logger)
    }

    /// Serves the embedded portal over HTTP until SIGTERM or SIGINT, and prints how to call it.
    package static func portal(_ setup: PortalSetup, logger: Logger) async throws {
        tune()
        let configuration = try setup.emulatorConfiguration()
        let tls = try setup.tls()
        let portal = EmulatedPortal(configuration: configuration)
        let scheme = tls == nil ? "http" : "https"
        let server = try PortalServer(portal: portal, host: setup.host, port: setup.port, tls: tls, logger: logger) {
            let origin = "\(scheme)://\(HostAndPort.inURL(setup.host)):\($0)"
            print(PortalGreeting(origin: origin, configuration: configuration))
            // Whoever reads the URL through a pipe waits for it.
            fflush(nil)
        }
        try await ListenError.explain((setup.host, setup.port), "--port") {
            try await run([server], logger: logger)
        }
    }

    /// Sets up how the process uses the machine.
    static func tune() {
        Allocator.keepBlocks()
        EventLoops.matchCores()
    }

    static func run(_ services: [any Service], logger: Logger) async throws {
        var configuration = ServiceGroupConfiguration(
            services: services.map {
                ServiceGroupConfiguration.ServiceConfiguration(
                    service: NamedService(service: $0),
                    successTerminationBehavior: .gracefullyShutdownGroup,
                    failureTerminationBehavior: .gracefullyShutdownGroup
                )
            },
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: logger
        )
        // Then what still runs is cancelled, so that the process ends within two seconds.
        configuration.maximumGracefulShutdownDuration = .milliseconds(1800)
        try await ServiceGroup(configuration: configuration).run()
    }
}
