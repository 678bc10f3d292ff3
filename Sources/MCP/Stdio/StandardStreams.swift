#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The standard input and output of the process, taken over for the protocol.
public struct StandardStreams: Sendable {
    /// What the client sends, cut anywhere; ends with the input.
    public let input: AsyncStream<[UInt8]>

    private let outputDescriptor: Int32

    /// Takes the standard streams over; to be called once, before anything is printed.
    ///
    /// From then on whatever a library prints to standard output goes to standard error, and writing to a client that
    /// has gone is an error instead of the end of the process.
    ///
    /// - Throws: An ``IOError`` where the process has no output.
    public static func claim() throws(IOError) -> StandardStreams {
        signal(SIGPIPE, SIG_IGN)
        let output = dup(STDOUT_FILENO)
        guard output >= 0, fcntl(output, F_SETFD, FD_CLOEXEC) >= 0, dup2(STDERR_FILENO, STDOUT_FILENO) >= 0 else {
            throw IOError(operation: "take over standard output", code: errno)
        }
        return StandardStreams(input: DescriptorReader.bytes(of: STDIN_FILENO), outputDescriptor: output)
    }

    /// Writes to the client; returns when everything is written.
    ///
    /// Blocks its thread while the client does not read, which nothing else waits for: one answer is written at a time.
    @Sendable
    public func write(_ bytes: [UInt8]) throws(IOError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { unistdWrite(outputDescriptor, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno == EAGAIN {
                var descriptor = pollfd(fd: outputDescriptor, events: Int16(POLLOUT), revents: 0)
                _ = poll(&descriptor, 1, -1)
            } else if errno != EINTR {
                throw IOError(operation: "write to standard output", code: errno)
            }
        }
    }

    /// A call of the operating system failed.
    public struct IOError: Error, Hashable, CustomStringConvertible {
        /// What was tried.
        public var operation: String
        /// The system's number for the reason.
        public var code: Int32

        public var description: String { "Cannot \(operation): \(String(cString: strerror(code)))" }
    }
}

private func unistdWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
    Glibc.write(descriptor, bytes, count)
    #elseif canImport(Musl)
    Musl.write(descriptor, bytes, count)
    #else
    Darwin.write(descriptor, bytes, count)
    #endif
}
