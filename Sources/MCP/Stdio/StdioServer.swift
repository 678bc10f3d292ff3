public import Logging
import Synchronization

/// Serves one client over a pair of pipes, one message a line.
///
/// Requests run side by side; their answers are written one at a time. The end of the input lets the running requests
/// answer and then ends the server; cancelling its task cancels them.
public struct StdioServer<Input: AsyncSequence & Sendable>: Sendable where Input.Element == [UInt8] {
    private let server: MCPServer
    private let input: Input
    private let output: @Sendable ([UInt8]) async throws -> Void
    private let logger: Logger
    private let lineLimit: Int

    /// Creates a server.
    ///
    /// - Parameters:
    ///   - input: The bytes of the client, cut anywhere.
    ///   - output: Sends a line with its end to the client; never called before the last call has returned.
    ///   - lineLimit: How many bytes a line of the client may have.
    public init(
        server: MCPServer,
        input: Input,
        output: @escaping @Sendable ([UInt8]) async throws -> Void,
        logger: Logger,
        lineLimit: Int = 4 * 1024 * 1024
    ) {
        self.server = server
        self.input = input
        self.output = output
        self.logger = logger
        self.lineLimit = lineLimit
    }

    /// Serves until the input ends.
    ///
    /// - Throws: What reading or writing threw.
    public func run() async throws {
        let failure = AsyncThrowingStream<Never, any Error>.makeStream()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for try await _ in failure.stream {}
            }
            group.addTask {
                defer { failure.continuation.finish() }
                try await read(failure.continuation)
            }
            while try await group.next() != nil {}
        }
    }

    private func read(_ failure: AsyncThrowingStream<Never, any Error>.Continuation) async throws {
        let writing = PlaceLimit(1)
        let connection = PeerConnection(server: server, logger: logger) { [output] message in
            guard await writing.take() else { throw CancellationError() }
            defer { writing.free() }
            do {
                try await output(message + [UInt8(ascii: "\n")])
            } catch {
                failure.finish(throwing: error)
                throw error
            }
        }
        // Cancelled when the input has ended and the running requests have answered.
        async let _ = connection.announceChanges()
        try await withThrowingDiscardingTaskGroup { group in
            var splitter = LineSplitter(limit: lineLimit)
            for try await chunk in input {
                for line in splitter.append(chunk) { try await connection.receive(inbound(line), in: &group) }
            }
            if let line = splitter.finish() { try await connection.receive(inbound(line), in: &group) }
            connection.endInput()
        }
    }

    private func inbound(_ line: LineSplitter.Line) -> Inbound {
        switch line {
        case .complete(let bytes): return Inbound(parsing: bytes)
        case .tooLong:
            let refusal = Refusal(.invalidRequest, "The message is too long; a line may have \(lineLimit) bytes.")
            return .rejected(.refusal(refusal, .legacy))
        }
    }
}
