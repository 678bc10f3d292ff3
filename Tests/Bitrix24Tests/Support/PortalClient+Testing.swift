import Logging

@testable import Bitrix24

/// The code of the webhook in tests, searched for in all that is printed.
let sentinel = "s3nt1nelSecret"

extension PortalAddress {
    /// A webhook with the sentinel as its code.
    static let webhook = PortalAddress(
        host: "portal.test",
        credential: .webhook(userID: "1", code: Secret(sentinel))
    )

    /// An application with the sentinel as its token.
    static let application = PortalAddress(host: "portal.test", credential: .accessToken(Secret(sentinel)))
}

extension PortalClient {
    /// A client on a clock of the test, without chance in its waits.
    init(
        _ transport: any PortalTransport,
        address: PortalAddress = .webhook,
        application: OAuthApplication? = nil,
        configuration: PortalClientConfiguration = PortalClientConfiguration(),
        logger: Logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
        clock: VirtualClock = VirtualClock(jumps: true)
    ) {
        self.init(
            address: address,
            transport: transport,
            application: application,
            configuration: configuration,
            logger: logger,
            clock: ErasedClock(clock),
            jitter: { 0 }
        )
    }
}
