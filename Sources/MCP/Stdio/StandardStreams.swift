import CProcess
import Dispatch

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The standard input and output of the process, taken over for the protocol.
public struct StandardStreams: Sendable {
    /// Where the client's messages can be read.
    public let inputDescriptor: Int32

    /// Where threads wait for clients that do not read.
    private static let patience = DispatchQueue(label: "standard output", attributes: .concurrent)

    let outputDescriptor: Int32

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
        return StandardStreams(inputDescriptor: STDIN_FILENO, outputDescriptor: output)
    }

    /// What the client sends, cut anywhere, until the input ends; to be called once.
    ///
    /// A thread of its own waits for it, whatever the input is.
    public func read() -> AsyncStream<[UInt8]> { DescriptorReader.bytes(of: inputDescriptor) }

    /// Writes to the client; returns when everything is written.
    ///
    /// What the client's pipe takes is written at once. For the rest a thread of its own waits while the client does not
    /// read, so that nothing else has to.
    @Sendable
    public func write(_ bytes: [UInt8]) async throws(IOError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let room = Int(c_process_room(outputDescriptor))
            guard room > 0, try write(&rest, atMost: room) else { return try await writePatiently(rest) }
        }
    }

    private func writePatiently(_ bytes: ArraySlice<UInt8>) async throws(IOError) {
        let outcome: Result<Void, IOError> = await withCheckedContinuation { continuation in
            Self.patience.async { continuation.resume(returning: Result { () throws(IOError) in try writeAll(bytes) }) }
        }
        try outcome.get()
    }

    private func writeAll(_ bytes: ArraySlice<UInt8>) throws(IOError) {
        var rest = bytes
        while !rest.isEmpty {
            if try write(&rest, atMost: .max) { continue }
            var descriptor = pollfd(fd: outputDescriptor, events: Int16(POLLOUT), revents: 0)
            _ = poll(&descriptor, 1, -1)
        }
    }

    /// Writes a part; `false` where the descriptor does not wait and has no room.
    private func write(_ rest: inout ArraySlice<UInt8>, atMost limit: Int) throws(IOError) -> Bool {
        let count = rest.withUnsafeBytes { unistdWrite(outputDescriptor, $0.baseAddress, min($0.count, limit)) }
        if count >= 0 {
            rest = rest.dropFirst(count)
        } else if errno == EAGAIN {
            return false
        } else if errno != EINTR {
            throw IOError(operation: "write to standard output", code: errno)
        }
        return true
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
