import JSONCore
import MCPHTTP
import NIOCore
import NIOEmbedded
import NIOHTTP1

/// The bytes of a client that should be HTTP/1.1, however they arrive.
struct HTTPRequestTarget: FuzzTarget {
    let name = "http-request"
    let tokens = [
        "GET ", "POST ", "PRI ", "CONNECT ", "/mcp", "http://a.example/mcp", "*", " HTTP/1.1\r\n", " HTTP/1.0\r\n",
        " HTTP/2.0\r\n",
        "\r\n", "\r\n\r\n", "\n", "\r", "Host: localhost\r\n", "Content-Length: 2\r\n", "Content-Length: -1\r\n", "{}",
        "\t",
        "Transfer-Encoding: chunked\r\n", "2\r\n{}\r\n", "0\r\n\r\n", ";x=y", "Expect: 100-continue\r\n", "\0", " :",
        ": ",
        "Connection: close\r\n", "Upgrade: websocket\r\nConnection: Upgrade\r\n", "FFFFFFFFFFFFFFFF\r\n",
        "Content-Length: +2\r\n",
    ]

    func check(_ input: [UInt8]) async throws(FuzzFault) -> String {
        let whole = try Self.read([input])
        let cut = try Self.read(input.pieces)
        try require(whole == cut, "cut into pieces: \(cut) instead of \(whole)")
        return
            "\(whole.heads.map { "\($0.method) \($0.headers.count)" }) \(whole.isComplete) \(whole.answer.prefix(14))"
    }

    private static func read(_ pieces: [[UInt8]]) throws(FuzzFault) -> HTTPReading {
        var reading = HTTPReading()
        do {
            let channel = EmbeddedChannel()
            defer { _ = try? channel.finish(acceptAlreadyClosed: true) }
            try channel.pipeline.syncOperations.addHandler(HTTPResponseEncoder())
            try channel.pipeline.syncOperations.addHandlers(InputHandlers.http())
            try channel.connect(to: SocketAddress(unixDomainSocketPath: "/client")).wait()
            for piece in pieces {
                do {
                    try channel.writeInbound(ByteBuffer(bytes: piece))
                } catch is HTTPParserError {
                    reading.isBroken = true
                } catch is ByteToMessageDecoderError where reading.isBroken {
                    // Bytes behind the fault.
                }
            }
            while let part = try channel.readInbound(as: HTTPServerRequestPart.self) { try reading.take(part) }
            while let bytes = try channel.readOutbound(as: ByteBuffer.self) { reading.answer += String(buffer: bytes) }
            try reading.checkAnswer()
            channel.embeddedEventLoop.advanceTime(by: .minutes(2))
            let isWaited = reading.heads.count > (reading.isComplete ? 0 : 1)
            try require(isWaited || !channel.isActive, "a connection without a request stays open")
        } catch let error as FuzzFault {
            throw error
        } catch {
            throw FuzzFault("an error that nobody takes up: \(error)")
        }
        return reading
    }
}
