import HTTPTypes
import Hummingbird
import HummingbirdTesting
import MCPTesting
import NIOCore
import Synchronization

/// A server over a real socket that answers as a test says, and remembers what came.
final class ScriptedServer: Sendable {
    /// What came.
    struct Exchange: Sendable {
        var headers: HTTPFields
        var body: String

        /// The value of a header field.
        func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }
    }

    /// Answers the next request; it gets the number of requests before.
    typealias Script = @Sendable (Exchange, Int) async throws -> Response

    private let received = Mutex<[Exchange]>([])

    /// The requests that came, in order.
    var exchanges: [Exchange] { received.withLock { $0 } }

    /// Runs a test against a server, whose address the test gets.
    func run<Value: Sendable>(
        _ script: @escaping Script,
        _ test: @escaping @Sendable (_ url: String) async throws -> Value
    ) async throws -> Value {
        let router = Router()
        router.post("/mcp") { request, _ in
            let body = try await request.body.collect(upTo: 10_000_000)
            let exchange = Exchange(headers: request.headers, body: String(buffer: body))
            let number = self.received.withLock { exchanges in
                exchanges.append(exchange)
                return exchanges.count - 1
            }
            return try await script(exchange, number)
        }
        return try await Application(router: router, logger: .silent).test(.live) { client in
            try await test("http://localhost:\(client.port ?? 0)/mcp")
        }
    }
}

extension Response {
    /// A body of a type.
    static func text(
        _ body: String,
        type: String = "application/json",
        status: HTTPResponse.Status = .ok,
        headers: [String: String] = [:]
    ) -> Response {
        var fields: HTTPFields = [.contentType: type]
        for (name, value) in headers { fields[HTTPField.Name(name) ?? .server] = value }
        return Response(status: status, headers: fields, body: ResponseBody(byteBuffer: ByteBuffer(string: body)))
    }

    /// A stream of events, written as the test gives the parts; it breaks off where that throws.
    static func events(_ parts: AsyncThrowingStream<String, any Error>) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: "text/event-stream"],
            body: ResponseBody { writer in
                for try await part in parts { try await writer.write(ByteBuffer(string: part)) }
                try await writer.finish(nil)
            }
        )
    }
}
