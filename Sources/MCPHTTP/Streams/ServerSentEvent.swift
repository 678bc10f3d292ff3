import NIOCore

/// One event of a stream as its bytes, made once for all streams that it goes to.
struct ServerSentEvent: Sendable {
    /// The bytes, up to and with the blank line that ends the event.
    let bytes: ByteBuffer

    /// A JSON-RPC message: `event: message`.
    static func message(_ json: some Collection<UInt8>) -> ServerSentEvent {
        var bytes = ByteBuffer()
        bytes.reserveCapacity(json.count + 24)
        bytes.writeString("event: message\ndata: ")
        bytes.writeBytes(json)
        bytes.writeString("\n\n")
        return ServerSentEvent(bytes: bytes)
    }

    /// The address that a client posts its messages to: `event: endpoint`.
    static func endpoint(_ url: String) -> ServerSentEvent {
        ServerSentEvent(bytes: ByteBuffer(string: "event: endpoint\ndata: \(url)\n\n"))
    }

    /// Something that keeps the connection from looking idle and that clients pass over.
    static let keepAlive = ServerSentEvent(bytes: ByteBuffer(string: ": keep-alive\n\n"))
}
