package import Bitrix24
package import Bitrix24Emulator

/// Carries calls to a portal that lives in this process.
package struct EmulatorTransport: PortalTransport {
    private let portal: EmulatedPortal

    /// Creates a transport to a portal.
    package init(portal: EmulatedPortal) {
        self.portal = portal
    }

    package func send(_ request: PortalRequest) async throws(PortalTransportError) -> PortalResponse {
        let answer = await portal.respond(
            to: EmulatorRequest(verb: "POST", target: request.target, headers: request.headers, body: request.body)
        )
        return PortalResponse(status: answer.status, headers: answer.headers, body: answer.body)
    }
}
