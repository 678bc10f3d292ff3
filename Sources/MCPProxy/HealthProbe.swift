import AsyncHTTPClient
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
        var configuration = HTTPClient.Configuration(
            redirectConfiguration: .disallow,
            timeout: .init(connect: TimeAmount(timeout), read: TimeAmount(timeout))
        )
        configuration.httpVersion = .http1Only
        configuration.connectionPool.retryConnectionEstablishment = false
        let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        let outcome = await ask(url, host: host, timeout: timeout, client: client)
        try? await client.shutdown()
        if let outcome { throw Failure(description: "\(url): \(outcome)") }
    }

    /// Why a server does not count as alive.
    package struct Failure: Error, CustomStringConvertible {
        package let description: String
    }

    private static func ask(_ url: String, host: String?, timeout: Duration, client: HTTPClient) async -> String? {
        var request = HTTPClientRequest(url: url)
        if let host { request.headers.add(name: "Host", value: host) }
        do {
            let response = try await client.execute(request, deadline: .now() + TimeAmount(timeout))
            return response.status == .ok ? nil : "HTTP \(response.status.code) \(response.status.reasonPhrase)"
        } catch {
            return DeliveryFailure(wrapping: error).reason
        }
    }
}
