import HTTPConnecting
import NIOCore
import NIOHTTP1

/// The endpoint of the server, asked over connections that are kept open.
struct ServerEndpoint: Sendable {
    /// How large an answer may be.
    static let largestAnswer = 64 * 1024 * 1024
    /// How many connections there may be: half of what a process may usually open.
    static let mostConnections = 512

    /// The address of the endpoint.
    let url: String

    /// The connections, or why there are none: the address is none, or the trusted certificates cannot be read.
    private let connections: Result<(HTTPAddress, HTTPConnections), any Error>
    private let posting: HTTPHeaders
    private let others: HTTPHeaders

    /// Creates an endpoint, which has to be shut down.
    init(_ settings: ProxySettings) {
        url = settings.url
        connections = Result { [url] in
            guard let address = HTTPAddress(parsing: url) else { throw Self.malformed }
            let connecting = TimeAmount(min(settings.timeout, .seconds(5)))
            let limits = HTTPLimits(
                connections: Self.mostConnections,
                connecting: connecting,
                answer: Self.largestAnswer
            )
            return (address, try HTTPConnections(to: address.origin, limits: limits))
        }
        var headers: HTTPHeaders = ["User-Agent": settings.userAgent]
        if let token = settings.token { headers.add(name: "Authorization", value: token.headerValue) }
        others = headers
        headers.add(name: "Content-Type", value: "application/json")
        headers.add(name: "Accept", value: "application/json, text/event-stream")
        posting = headers
    }

    /// Posts a message and returns as soon as there is an answer.
    func post(
        _ body: [UInt8],
        fields: [(name: String, value: String)]
    ) async throws(DeliveryFailure) -> HTTPAnswer {
        try await answer(.POST, posting, [("Content-Length", "\(body.count)")] + fields, ByteBuffer(bytes: body))
    }

    /// Asks for a stream of a session and returns as soon as the answer begins.
    func open(_ fields: [(name: String, value: String)]) async throws(DeliveryFailure) -> HTTPAnswer {
        try await answer(.GET, others, [("Accept", "text/event-stream")] + fields)
    }

    /// Ends a session, where the server answers within a moment.
    func end(_ fields: [(name: String, value: String)]) async throws(DeliveryFailure) {
        _ = try await answer(.DELETE, others, fields, deadline: .now() + .seconds(1))
    }

    private func answer(
        _ method: HTTPMethod,
        _ headers: HTTPHeaders,
        _ fields: [(name: String, value: String)],
        _ body: ByteBuffer? = nil,
        deadline: NIODeadline? = nil
    ) async throws(DeliveryFailure) -> HTTPAnswer {
        do {
            let (address, connections) = try connections.get()
            var headers = headers
            headers.add(contentsOf: fields.map { ($0.name, $0.value) })
            let head = address.head(method, headers)
            let exchange = HTTPExchange(head, body: body, deadline: deadline, takesEvents: true)
            return try await connections.answer(to: exchange)
        } catch {
            throw DeliveryFailure(wrapping: error)
        }
    }

    /// Closes all connections.
    func shutdown() async {
        await (try? connections.get())?.1.shutdown()
    }

    private static let malformed = DeliveryFailure(.unreachable, "the address is malformed")
}
