import NIOCore
import NIOPosix

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Reads a pipe on the event loop that also writes what comes of it, so that no thread has to wake another.
package enum PipeInput {
    /// The bytes of a descriptor as they come, until its end; `nil` where it is neither a pipe nor a socket.
    ///
    /// Until then reading it does not block, for whoever shares it.
    package static func bytes(of descriptor: CInt) async -> AsyncStream<[UInt8]>? {
        var status = stat()
        guard fstat(descriptor, &status) == 0, [S_IFIFO, S_IFSOCK].contains(status.st_mode & S_IFMT) else { return nil }
        let flags = fcntl(descriptor, F_GETFL)
        let own = dup(descriptor)
        guard own >= 0 else { return nil }
        let (stream, bytes) = AsyncStream<[UInt8]>.makeStream()
        do {
            let channel = try await NIOPipeBootstrap(group: MultiThreadedEventLoopGroup.singleton.any())
                .channelOption(
                    .recvAllocator,
                    value: AdaptiveRecvByteBufferAllocator(minimum: 512, initial: 2_048, maximum: 65_536)
                )
                .channelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try channel.pipeline.syncOperations.addHandler(PipeReader(bytes, of: descriptor, flags))
                    }
                }
                .takingOwnershipOfDescriptor(input: own)
                .get()
            bytes.onTermination = { _ in channel.close(promise: nil) }
            return stream
        } catch {
            // Only where this throws has nobody else closed it.
            close(own)
            return nil
        }
    }
}

/// Hands on what is read.
private final class PipeReader: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let bytes: AsyncStream<[UInt8]>.Continuation
    private let descriptor: CInt
    private let flags: CInt

    /// - Parameter flags: How the descriptor was found, and is left.
    init(_ bytes: AsyncStream<[UInt8]>.Continuation, of descriptor: CInt, _ flags: CInt) {
        self.bytes = bytes
        self.descriptor = descriptor
        self.flags = flags
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        bytes.yield(Array(unwrapInboundIn(data).readableBytesView))
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    func channelInactive(context: ChannelHandlerContext) {
        _ = fcntl(descriptor, F_SETFL, flags)
        bytes.finish()
    }
}
