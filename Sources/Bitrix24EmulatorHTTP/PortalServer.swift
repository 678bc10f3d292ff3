package import Bitrix24Emulator
import Hummingbird
import HummingbirdTLS
package import Logging
package import NIOSSL

/// A portal behind an HTTP server, with TLS where it has a certificate.
///
/// It is a service: it runs until it is cancelled or told to shut down, and then lets open requests finish.
package struct PortalServer: ApplicationProtocol {
    private let application: Application<PortalResponder>

    /// Creates a server.
    ///
    /// - Parameters:
    ///   - port: The port; 0 picks a free one.
    ///   - tls: What the server shows of itself over HTTPS; `nil` for plain HTTP.
    ///   - onReady: Is told the port as soon as requests are taken.
    package init(
        portal: EmulatedPortal,
        host: String,
        port: Int,
        tls: TLSConfiguration? = nil,
        logger: Logger,
        onReady: @escaping @Sendable (Int) -> Void = { _ in }
    ) throws {
        application = Application(
            responder: PortalResponder(portal: portal, isSecure: tls != nil),
            server: try tls.map { try .tls(tlsConfiguration: $0) } ?? .http1(),
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
