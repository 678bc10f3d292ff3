import MCPHTTP
import NIOCore
import NIOEmbedded
import NIOWebSocket

/// Frames of a WebSocket, however their bytes arrive, against a reader that has all of them at once.
struct WebSocketTarget: FuzzTarget {
    let name = "websocket"
    let tokens = [
        "\u{01}\u{00}", "\u{00}\u{00}\u{00}\u{00}", "\u{7F}\u{00}\u{00}\u{00}\u{00}\u{00}\u{00}\u{00}\u{02}",
        "\u{7E}\u{00}\u{7D}",
        "{\"jsonrpc\":\"2.0\"}",
    ]

    func check(_ input: [UInt8]) async throws(FuzzFault) -> String {
        let expected = FrameReader.events(in: input)
        let whole = try Self.events(of: [input])
        try require(whole == expected, "\(whole) instead of \(expected)")
        let cut = try Self.events(of: input.pieces)
        try require(cut == expected, "cut into pieces: \(cut) instead of \(expected)")
        return expected.map { $0.prefix(7) }.suffix(3).joined(separator: ",")
    }

    private static func events(of pieces: [[UInt8]]) throws(FuzzFault) -> [String] {
        do {
            let channel = EmbeddedChannel()
            defer { _ = try? channel.finish(acceptAlreadyClosed: true) }
            let decoder = ByteToMessageHandler(WebSocketFrameDecoder(maxFrameSize: FrameReader.limit))
            try channel.pipeline.syncOperations.addHandler(decoder)
            try channel.pipeline.syncOperations.addHandlers(InputHandlers.webSocket())
            for piece in pieces { try channel.writeInbound(ByteBuffer(bytes: piece)) }
            var events: [String] = []
            while let event = try channel.readInbound(as: WebSocketEvent.self) { events.append(description(of: event)) }
            return events
        } catch {
            throw FuzzFault("an error that nobody takes up: \(error)")
        }
    }

    private static func description(of event: WebSocketEvent) -> String {
        switch event {
        case .frame(let frame): FrameReader.description(of: frame.opcode, Array(frame.unmaskedData.readableBytesView))
        case .fault(let code): "fault \(UInt16(webSocketErrorCode: code))"
        case .end(let code): "end \(UInt16(webSocketErrorCode: code))"
        }
    }
}
