import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import ServiceLifecycle

/// Fetches the keys that an authorization server publishes, and closes its connections with the server.
struct KeySetDownload: Service {
    private static let sizeLimit = 1024 * 1024

    private let url: String
    private let deadline: Duration
    private let client: HTTPClient

    /// - Parameters:
    ///   - url: Where the keys are; a redirect is not followed, because only this address is trusted.
    ///   - deadline: How long the whole answer may take.
    init(url: String, deadline: Duration = .seconds(10)) {
        self.url = url
        self.deadline = deadline
        var configuration = HTTPClient.Configuration()
        configuration.redirectConfiguration = .disallow
        client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    /// The key set as it is published.
    @Sendable
    func fetch() async throws -> String {
        try await withThrowingTaskGroup(of: String?.self) { group in
            defer { group.cancelAll() }
            group.addTask { try await exchange() }
            // The deadline of the HTTP client ends with the head of the answer; this one counts the body too.
            group.addTask {
                try await Task.sleep(for: deadline)
                return nil
            }
            guard let keys = try await group.next() ?? nil else { throw HTTPClientError.deadlineExceeded }
            return keys
        }
    }

    private func exchange() async throws -> String {
        let response = try await client.execute(HTTPClientRequest(url: url), timeout: TimeAmount(deadline))
        guard response.status == .ok else { throw UnexpectedStatus(code: response.status.code) }
        let body = try await response.body.collect(upTo: Self.sizeLimit)
        // A cancelled reader sees the body end early.
        try Task.checkCancellation()
        return String(buffer: body)
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
