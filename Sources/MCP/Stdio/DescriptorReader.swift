#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Reads a file descriptor in a thread of its own, because a read blocks and the threads of tasks must not.
enum DescriptorReader {
    private static let chunkSize = 64 * 1024

    /// The bytes of the descriptor as they come, until its end.
    static func bytes(of descriptor: Int32) -> AsyncStream<[UInt8]> {
        let (stream, continuation) = AsyncStream<[UInt8]>.makeStream()
        let work = Unmanaged.passRetained(Work(descriptor: descriptor, continuation: continuation))
        if !startThread(work.toOpaque()) {
            work.release()
            continuation.finish()
        }
        return stream
    }

    private final class Work: Sendable {
        let descriptor: Int32
        let continuation: AsyncStream<[UInt8]>.Continuation

        init(descriptor: Int32, continuation: AsyncStream<[UInt8]>.Continuation) {
            self.descriptor = descriptor
            self.continuation = continuation
        }

        func run() {
            defer { continuation.finish() }
            while let chunk = next() {
                if case .terminated = continuation.yield(chunk) { return }
            }
        }

        private func next() -> [UInt8]? {
            while true {
                var failure: Int32 = 0
                let chunk = [UInt8](unsafeUninitializedCapacity: DescriptorReader.chunkSize) { buffer, count in
                    let result = read(descriptor, buffer.baseAddress, buffer.count)
                    failure = result < 0 ? errno : 0
                    count = max(result, 0)
                }
                switch failure {
                case 0: return chunk.isEmpty ? nil : chunk
                case EINTR: continue
                case EAGAIN:
                    var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
                    _ = poll(&ready, 1, -1)
                default: return nil
                }
            }
        }
    }

    fileprivate static func run(_ work: UnsafeMutableRawPointer) {
        Unmanaged<Work>.fromOpaque(work).takeRetainedValue().run()
    }

    private static func startThread(_ work: UnsafeMutableRawPointer) -> Bool {
        #if canImport(Darwin)
        var thread: pthread_t?
        #else
        var thread = pthread_t()
        #endif
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
        defer { pthread_attr_destroy(&attributes) }
        return pthread_create(&thread, &attributes, threadBody, work) == 0
    }
}

#if canImport(Darwin)
private func threadBody(_ work: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    DescriptorReader.run(work)
    return nil
}
#else
private func threadBody(_ work: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let work { DescriptorReader.run(work) }
    return nil
}
#endif
