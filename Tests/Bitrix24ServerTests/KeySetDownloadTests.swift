import NIOCore
import NIOPosix
import Testing

@testable import Bitrix24Server

@Suite(.timeLimit(.minutes(1)))
struct KeySetDownloadTests {
    @Test func `fetches what is published`() async throws {
        let keys = try await fetch("HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n{\"keys\":[]}")

        #expect(keys == #"{"keys":[]}"#)
    }

    @Test(arguments: [
        "", "HTTP/1.1 200 OK\r\nContent-Length: 1", "HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n{\"keys\":",
    ])
    func `gives up on an answer that does not end`(answer: String) async {
        await #expect(throws: (any Error).self) { try await fetch(answer, deadline: .milliseconds(200)) }
    }

    @Test(arguments: [
        "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 302 Found\r\nLocation: https://evil.example.com/\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 2000000\r\n\r\n",
    ])
    func `takes keys only, and follows nobody elsewhere`(answer: String) async {
        await #expect(throws: (any Error).self) { try await fetch(answer) }
    }

    /// Fetches from an address that answers any connection with some bytes, and keeps it open.
    private func fetch(_ answer: String, deadline: Duration = .seconds(30)) async throws -> String {
        let server = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(FixedAnswer(text: answer))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        let port = try #require(server.localAddress?.port)
        let download = KeySetDownload(url: "http://127.0.0.1:\(port)/keys", deadline: deadline)
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await download.run() }
            let keys: Result<String, any Error>
            do {
                keys = .success(try await download.fetch())
            } catch {
                keys = .failure(error)
            }
            group.cancelAll()
            try await group.waitForAll()
            try await server.close()
            return try keys.get()
        }
    }
}

/// Answers whatever comes first.
private final class FixedAnswer: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private var text: String?

    init(text: String) {
        self.text = text
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard let text else { return }
        self.text = nil
        context.writeAndFlush(Self.wrapOutboundOut(ByteBuffer(string: text)), promise: nil)
    }
}
