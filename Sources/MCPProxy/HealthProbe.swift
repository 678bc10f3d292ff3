import HTTPConnecting
import NIOCore
import NIOHTTP1

/// Asks a running server whether it is alive.
package enum HealthProbe {
    /// Asks once.
    ///
    /// - Parameters:
    ///   - host: The name that the request gives to the server; `nil` for the one in the address.
    /// - Throws: A ``Failure`` where the server does not say that it is alive in time.
    package static func ask(_ url: String, host: String?, timeout: Duration) async throws(Failure) {
        guard let address = HTTPAddress(parsing: url) else { throw Failure("\(url): the address is malformed") }
        if let outcome = await ask(address, host: host, timeout: TimeAmount(timeout)) {
            throw Failure("\(url): \(outcome)")
        }
    }

    /// Why a server does not count as alive.
    package struct Failure: Error, CustomStringConvertible {
        package let description: String

        init(_ description: String) {
            self.description = description
        }
    }

    private static func ask(_ address: HTTPAddress, host: String?, timeout: TimeAmount) async -> String? {
        do {
            let connections = try HTTPConnections(
                to: address.origin,
                limits: HTTPLimits(connecting: timeout, answer: 1_024 * 1_024)
            )
            let head = address.head(.GET, host.map { ["Host": $0] } ?? [:])
            let exchange = HTTPExchange(head, deadline: .now() + timeout)
            let outcome = await outcome(of: exchange, over: connections)
            await connections.shutdown()
            return outcome
        } catch {
            return DeliveryFailure(wrapping: error).reason
        }
    }

    private static func outcome(of exchange: HTTPExchange, over connections: HTTPConnections) async -> String? {
        do {
            let status = try await connections.answer(to: exchange).status
            return status == .ok ? nil : "HTTP \(status.code) \(status.reasonPhrase)"
        } catch {
            return DeliveryFailure(wrapping: error).reason
        }
    }
}
