import HTTPConnecting
import NIOCore
import NIOHTTP1
import ServiceLifecycle

/// Fetches the keys that an authorization server publishes, and closes its connections with the server.
struct KeySetDownload: Service {
    private static let sizeLimit = 1024 * 1024

    private let url: String
    private let deadline: Duration
    /// The connections, or why there are none: the address is none, or the trusted certificates cannot be read.
    private let connections: Result<(HTTPAddress, HTTPConnections), any Error>

    /// - Parameters:
    ///   - url: Where the keys are; a redirect is not followed, because only this address is trusted.
    ///   - deadline: How long the whole answer may take.
    init(url: String, deadline: Duration = .seconds(10)) {
        self.url = url
        self.deadline = deadline
        connections = Result {
            guard let address = HTTPAddress(parsing: url) else { throw MalformedAddress() }
            let limits = HTTPLimits(connecting: TimeAmount(deadline), answer: Self.sizeLimit)
            return (address, try HTTPConnections(to: address.origin, limits: limits))
        }
    }

    /// The key set as it is published.
    @Sendable
    func fetch() async throws -> String {
        let (address, connections) = try connections.get()
        let exchange = HTTPExchange(address.head(.GET, [:]), deadline: .now() + TimeAmount(deadline))
        let answer = try await connections.answer(to: exchange)
        guard answer.status == .ok else { throw UnexpectedStatus(code: answer.status.code) }
        return String(decoding: try await answer.bytes(upTo: Self.sizeLimit), as: UTF8.self)
    }

    func run() async throws {
        try? await gracefulShutdown()
        await (try? connections.get())?.1.shutdown()
    }

    /// The address is no URL.
    struct MalformedAddress: Error, CustomStringConvertible {
        var description: String { "the address of the keys is malformed" }
    }

    /// The address answered, but not with keys.
    struct UnexpectedStatus: Error, CustomStringConvertible {
        let code: UInt

        var description: String { "the address of the keys answered with the status \(code)" }
    }
}
