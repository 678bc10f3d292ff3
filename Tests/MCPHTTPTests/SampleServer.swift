import HTTPTypes
import Hummingbird
import HummingbirdTesting
import JSONCore
import MCP
import MCPHTTP
import MCPTesting
import NIOCore

/// A server with the sample content, as a client over HTTP sees it.
struct SampleServer: Sendable {
    /// The headers of a modern `tools/list`.
    static let modern: HTTPFields = [
        .contentType: "application/json", .accept: "application/json, text/event-stream",
        .protocolVersion: "2026-07-28", .mcpMethod: "tools/list",
    ]

    private let client: any TestClientProtocol

    /// Runs a test against a fresh server.
    static func with<Value: Sendable>(
        _ settings: HTTPServerSettings = HTTPServerSettings(),
        accessTokens: (any AccessTokenVerifier)? = nil,
        over setup: TestingSetup = .router,
        _ test: @escaping @Sendable (SampleServer) async throws -> Value
    ) async throws -> Value {
        let server = MCPServer(content: try SampleContent.content(), logger: .silent)
        let application = makeApplication(
            server: server,
            settings: settings,
            accessTokens: accessTokens,
            logger: .silent
        )
        return try await application.test(setup) { client in try await test(SampleServer(client: client)) }
    }

    /// Runs a test against the port of a fresh server.
    static func withPort<Value: Sendable>(_ test: @escaping @Sendable (Int) async throws -> Value) async throws -> Value
    {
        let server = MCPServer(content: try SampleContent.content(), logger: .silent)
        let application = makeApplication(server: server, settings: HTTPServerSettings(port: 0), logger: .silent)
        return try await application.test(.live) { client in
            guard let port = client.port else { preconditionFailure("A live server has a port.") }
            return try await test(port)
        }
    }

    /// Posts a body as a legacy client does.
    func post(_ body: String, headers: HTTPFields = [.contentType: "application/json"]) async throws -> Reply {
        try await send(.post, "/mcp", headers: headers, body: ByteBuffer(string: body))
    }

    /// Posts a modern `tools/list`.
    func list(id: String = "1", version: String = "2026-07-28", headers: HTTPFields = modern) async throws -> Reply {
        let meta =
            #""io.modelcontextprotocol/protocolVersion":"\#(version)","#
            + #""io.modelcontextprotocol/clientCapabilities":{}"#
        return try await post(
            #"{"jsonrpc":"2.0","id":\#(id),"method":"tools/list","params":{"_meta":{\#(meta)}}}"#,
            headers: headers
        )
    }

    /// Sends a request.
    func send(
        _ method: HTTPRequest.Method,
        _ path: String,
        headers: HTTPFields = [:],
        body: ByteBuffer? = nil
    ) async throws -> Reply {
        try await client.execute(uri: path, method: method, headers: headers, body: body) { response in
            Reply(
                status: response.status.code,
                headers: response.headers,
                body: response.body.readableBytes == 0
                    ? Optional.none : JSONValue(try JSONDocument(parsing: Array(response.body.readableBytesView)).root)
            )
        }
    }

    /// What came back.
    struct Reply: Sendable {
        var status: Int
        var headers: HTTPFields
        var body: JSONValue?

        /// The header fields that do not differ from answer to answer, and whether there is a session.
        var fieldsThatStay: [String] {
            headers.filter { ![.date, .connection].contains($0.name) }
                .map { $0.name.canonicalName == "mcp-session-id" ? "session" : "\($0.name.canonicalName): \($0.value)" }
                .sorted()
        }

        /// The code of a JSON-RPC error.
        var code: Int? { body?["error"]?["code"]?.int }
    }
}

extension HTTPField.Name {
    static let protocolVersion = HTTPField.Name.named("MCP-Protocol-Version")
    static let mcpMethod = HTTPField.Name.named("Mcp-Method")
    static let mcpName = HTTPField.Name.named("Mcp-Name")

    private static func named(_ name: String) -> HTTPField.Name {
        guard let name = HTTPField.Name(name) else { preconditionFailure("\(name) is no field name") }
        return name
    }
}
