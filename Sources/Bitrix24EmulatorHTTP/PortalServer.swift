package import Bitrix24Emulator
import Hummingbird
package import Logging

/// A portal behind a plain HTTP server.
///
/// It is a service: it runs until it is cancelled or told to shut down, and then lets open requests finish.
package struct PortalServer: ApplicationProtocol {
    private let application: Application<PortalResponder>

    /// Creates a server.
    ///
    /// - Parameters:
    ///   - port: The port; 0 picks a free one.
    ///   - onReady: Is told the port as soon as requests are taken.
    package init(
        portal: EmulatedPortal,
        host: String,
        port: Int,
        logger: Logger,
        onReady: @escaping @Sendable (Int) -> Void = { _ in }
    ) {
        application = Application(
            responder: PortalResponder(portal: portal),
            configuration: ApplicationConfiguration(address: .hostname(host, port: port), serverName: "nginx"),
            onServerRunning: { channel in onReady(channel.localAddress?.port ?? port) },
            logger: logger
        )
    }

    package var responder: PortalResponder { application.responder }

    package func run() async throws {
        try await application.run()
    }
}
