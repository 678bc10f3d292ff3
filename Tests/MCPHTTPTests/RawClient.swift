import NIOCore
import NIOPosix

/// A client that sends and reads bytes, right or wrong.
enum RawClient {
    /// Connects to a server on this machine, and leaves it behind the body.
    static func with<Value: Sendable>(
        port: Int,
        _ body:
            @Sendable (
                _ send: @Sendable (String) async throws -> Void,
                _ received: NIOAsyncChannelInboundStream<ByteBuffer>
            ) async throws -> Value
    ) async throws -> Value {
        let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            try await body({ try await outbound.write(ByteBuffer(string: $0)) }, inbound)
        }
    }

    /// Sends a text and reads until the server closes the connection, or what was read says enough.
    static func exchange(
        _ text: String,
        port: Int,
        until isEnough: @escaping @Sendable (String) -> Bool = { _ in false }
    ) async throws -> String {
        try await with(port: port) { send, received in
            if !text.isEmpty { try await send(text) }
            var answer = ""
            for try await bytes in received {
                answer += String(buffer: bytes)
                if isEnough(answer) { break }
            }
            return answer
        }
    }
}
