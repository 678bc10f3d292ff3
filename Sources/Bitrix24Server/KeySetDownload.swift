import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import ServiceLifecycle

/// Fetches the keys that an authorization server publishes, and closes its connections with the server.
struct KeySetDownload: Service {
    private static let sizeLimit = 1024 * 1024
    private static let deadline = TimeAmount.seconds(10)

    private let url: String
    private let client: HTTPClient

    /// - Parameter url: Where the keys are; a redirect is not followed, because only this address is trusted.
    init(url: String) {
        self.url = url
        var configuration = HTTPClient.Configuration()
        configuration.redirectConfiguration = .disallow
        client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    /// The key set as it is published.
    @Sendable
    func fetch() async throws -> String {
        let response = try await client.execute(HTTPClientRequest(url: url), timeout: Self.deadline)
        guard response.status == .ok else { throw UnexpectedStatus(code: response.status.code) }
        return String(buffer: try await response.body.collect(upTo: Self.sizeLimit))
    }

    func run() async throws {
        try? await gracefulShutdown()
        try await client.shutdown()
    }

    /// The address answered, but not with keys.
    struct UnexpectedStatus: Error, CustomStringConvertible {
        let code: UInt

        var description: String { "the address of the keys answered with the status \(code)" }
    }
}
