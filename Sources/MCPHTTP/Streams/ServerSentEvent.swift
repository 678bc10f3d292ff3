import NIOCore

/// One event of a stream as its bytes, made once for all streams that it goes to.
struct ServerSentEvent: Sendable {
    /// The bytes, up to and with the blank line that ends the event.
    let bytes: ByteBuffer

    /// A JSON-RPC message: `event: message`.
    ///
    /// - Parameter id: What a client names to get the events behind this one.
    static func message(_ json: some Collection<UInt8>, id: String? = nil) -> ServerSentEvent {
        var bytes = ByteBuffer()
        bytes.reserveCapacity(json.count + 64)
        if let id { bytes.writeString("id: \(id)\n") }
        bytes.writeString("event: message\ndata: ")
        bytes.writeBytes(json)
        bytes.writeString("\n\n")
        return ServerSentEvent(bytes: bytes)
    }

    /// The address that a client posts its messages to: `event: endpoint`.
    static func endpoint(_ url: String) -> ServerSentEvent {
        ServerSentEvent(bytes: ByteBuffer(string: "event: endpoint\ndata: \(url)\n\n"))
    }

    /// Nothing but a name, so that a client can come back before the first message, and how long it is to wait then.
    static func priming(id: String, retry: Duration) -> ServerSentEvent {
        let milliseconds = retry.components.seconds * 1000 + retry.components.attoseconds / 1_000_000_000_000_000
        return ServerSentEvent(bytes: ByteBuffer(string: "id: \(id)\nretry: \(milliseconds)\ndata: \n\n"))
    }

    /// Something that keeps the connection from looking idle and that clients pass over.
    static let keepAlive = ServerSentEvent(bytes: ByteBuffer(string: ": keep-alive\n\n"))
}
