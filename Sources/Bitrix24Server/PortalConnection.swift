import Bitrix24
import Bitrix24Emulator
import Bitrix24InProcess
import Logging
import ServiceLifecycle

/// The client of the configured portal, and what has to be closed behind it.
struct PortalConnection: Service {
    /// The client that tools and resources ask.
    let client: PortalClient
    /// The portal's host, or `demo`.
    let name: String
    private let transport: HTTPTransport?

    init(_ configuration: ServerConfiguration, logger: Logger) throws {
        var settings = PortalClientConfiguration()
        settings.timeout = configuration.client.timeout
        settings.retries = configuration.client.retries
        switch configuration.portal {
        case .remote(let address):
            settings.rateBurst = configuration.client.rateBurst
            settings.ratePerSecond = configuration.client.ratePerSecond
            let transport = HTTPTransport(
                version: ProductVersion.current,
                verifiesCertificates: configuration.client.verifiesCertificates
            )
            client = PortalClient(
                address: address,
                transport: transport,
                application: configuration.application?.application,
                configuration: settings,
                logger: logger
            )
            name = address.host
            self.transport = transport
        case .demo:
            settings.rateBurst = 1_000_000
            settings.ratePerSecond = 1_000_000
            let portal = EmulatedPortal(configuration: EmulatorConfiguration(limits: .none))
            client = PortalClient(
                address: try PortalAddress(baseURL: "http://demo.invalid/rest/1/demo/", token: nil),
                transport: EmulatorTransport(portal: portal),
                configuration: settings,
                logger: logger
            )
            name = "demo"
            transport = nil
        }
    }

    /// Waits for the end of the server and then closes the connections to the portal.
    func run() async throws {
        try? await gracefulShutdown()
        await transport?.shutdown()
    }
}
