import HTTPConnecting
import JSONCore
import Logging
import MCP
import NIOHTTP1

/// What the legacy era agreed on with the server, kept so that it can be agreed on anew when the server forgets.
actor LegacySession {
    /// What messages of the session carry at one moment.
    struct Snapshot: Sendable {
        /// The header fields.
        var fields: [(name: String, value: String)]
        /// How often the session has been opened.
        var generation: Int
        /// Whether the server gave it an id, which it may forget.
        var hasID: Bool
    }

    /// Yields what told the server that the client is ready, whenever a session begins.
    nonisolated let beginnings: AsyncStream<ForwardedMessage>

    private nonisolated let beginning: AsyncStream<ForwardedMessage>.Continuation
    private let endpoint: ServerEndpoint
    private let logger: Logger
    private var handshake: ForwardedMessage?
    private var readiness: ForwardedMessage?
    private var revision: String?
    private var id: String?
    private var generation = 0
    private var renewal: Task<Result<Void, DeliveryFailure>, Never>?

    init(endpoint: ServerEndpoint, logger: Logger) {
        self.endpoint = endpoint
        self.logger = logger
        (beginnings, beginning) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// What a message that is sent now carries.
    var snapshot: Snapshot {
        var fields: [(name: String, value: String)] = []
        if let revision { fields.append(("MCP-Protocol-Version", revision)) }
        if let id { fields.append(("Mcp-Session-Id", id)) }
        return Snapshot(fields: fields, generation: generation, hasID: id != nil)
    }

    /// Remembers an `initialize` that the server answered, and lets go of an earlier session.
    func begin(by message: ForwardedMessage, answer: JSONDocument?, headers: HTTPHeaders) async {
        let before = snapshot
        opened(by: message, answer: answer, headers: headers)
        if before.hasID, generation > before.generation { try? await endpoint.end(before.fields) }
    }

    /// Remembers that the client has said that it is ready.
    func begun(by message: ForwardedMessage) {
        readiness = message
        beginning.yield(message)
    }

    /// Ends the session, also where the proxy has to end at once.
    func end() async {
        let snapshot = snapshot
        guard snapshot.hasID else { return }
        id = nil
        // A task of its own, because that of the proxy may be cancelled.
        await Task { [endpoint] in try? await endpoint.end(snapshot.fields) }.value
    }

    private func opened(by message: ForwardedMessage, answer: JSONDocument?, headers: HTTPHeaders) {
        guard let version = answer?.root["result"]?["protocolVersion"]?.string else { return }
        handshake = message
        revision = version.utf8.allSatisfy { (0x21...0x7E).contains($0) } ? version : nil
        id = headers.first(name: "Mcp-Session-Id")
        generation += 1
    }

    /// Opens the session again for a message that the server refused because it had forgotten the session.
    ///
    /// Many messages find that out at once; one of them opens it and the others wait.
    func renew(replacing old: Int) async throws(DeliveryFailure) {
        guard generation == old else { return }
        // A task of its own, because all of those wait for it and one that is withdrawn must not end it.
        let renewal = renewal ?? Task { await reopen() }
        self.renewal = renewal
        try await renewal.value.get()
    }

    private func reopen() async -> Result<Void, DeliveryFailure> {
        defer { renewal = nil }
        guard let handshake else { return .success(()) }
        logger.info("Opening the session again")
        do {
            let response = try await endpoint.post(handshake.bytes, fields: [])
            var relay = AnswerRelay(message: handshake, url: endpoint.url, logger: logger) { _, _ in }
            try await relay.relay(response)
            let before = generation
            opened(by: handshake, answer: relay.answer, headers: response.headers)
            guard generation > before else { throw DeliveryFailure(.unusable, "no new session") }
            let initialized = Array(#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#.utf8)
            let acknowledgement = try await endpoint.post(initialized, fields: snapshot.fields)
            _ = try? await acknowledgement.bytes(upTo: ServerEndpoint.largestAnswer)
            if let readiness { beginning.yield(readiness) }
            return .success(())
        } catch {
            return .failure(DeliveryFailure(wrapping: error))
        }
    }
}
