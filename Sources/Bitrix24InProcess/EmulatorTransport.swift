package import Bitrix24
package import Bitrix24Emulator

/// Carries calls to a portal that lives in this process.
package struct EmulatorTransport: PortalTransport {
    private let portal: EmulatedPortal
    private let clock: any Clock<Duration>

    /// Creates a transport to a portal.
    ///
    /// - Parameter clock: What responses that come late are waited for on.
    package init(portal: EmulatedPortal, clock: any Clock<Duration> = ContinuousClock()) {
        self.portal = portal
        self.clock = clock
    }

    package func send(_ request: PortalRequest) async throws(PortalTransportError) -> PortalResponse {
        var headers = request.headers
        if let host = request.host { headers.insert((name: "Host", value: host), at: 0) }
        let answer = await portal.respond(
            to: EmulatorRequest(
                verb: "POST",
                target: request.target,
                headers: headers,
                body: request.body,
                isSecure: request.url.hasPrefix("https://")
            )
        )
        try await wait(for: answer.delivery.duration(bytes: answer.body.count), atMost: request.timeout)
        switch answer.delivery.extent {
        case .whole, .drip: break
        case .cut, .half: throw PortalTransportError(.connectionLost, "closed by the other side")
        }
        return PortalResponse(status: answer.status, headers: answer.headers, body: answer.body)
    }

    private func wait(for duration: Duration, atMost limit: Duration) async throws(PortalTransportError) {
        guard duration > .zero else { return }
        do {
            try await clock.sleep(for: min(duration, limit))
        } catch {
            throw PortalTransportError(.cancelled, "cancelled")
        }
        if duration > limit { throw PortalTransportError(.timedOut, "the time was up") }
    }
}

extension PortalRequest {
    /// The host of the address, with its port.
    fileprivate var host: String? {
        url.firstRange(of: "://").map { String(url[$0.upperBound...].prefix { $0 != "/" }) }
    }
}
