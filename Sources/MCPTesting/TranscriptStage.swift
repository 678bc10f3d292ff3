import JSONCore
import MCP
import Synchronization

/// Where a transcript is played: a server on pipes without a process, and all that can happen to it.
final class TranscriptStage: Sendable {
    /// How many bytes a line of the client may have.
    private static let lineLimit = 2000

    /// A time that stands still until it is moved; it begins at noon of 2026-11-25.
    private final class Clock: Sendable {
        private let milliseconds = Mutex<Int64>(1_795_608_000_000)

        @Sendable func now() -> Int64 { milliseconds.withLock { $0 } }

        func pass(seconds: Int) { milliseconds.withLock { $0 += Int64(seconds) * 1000 } }
    }

    /// What the server sends, line by line, until it ends.
    let output: AsyncStream<[UInt8]>

    private let clock = Clock()
    private let gate = PlaceLimit(0)
    private let input = AsyncStream<[UInt8]>.makeStream()
    private let sent: AsyncStream<[UInt8]>.Continuation
    private let server: MCPServer

    init() throws {
        (output, sent) = AsyncStream<[UInt8]>.makeStream()
        server = MCPServer(
            content: try SampleConversation.content(gate: gate),
            logger: .silent,
            clock: clock.now
        )
    }

    /// Lets the server serve until its input has ended.
    func serve() async throws {
        defer { sent.finish() }
        let stdio = StdioServer(
            server: server,
            input: input.stream,
            output: { [sent] line in sent.yield(line) },
            logger: .silent,
            lineLimit: Self.lineLimit
        )
        try await stdio.run()
    }

    /// Sends a line of the client.
    func send(_ line: String) { input.continuation.yield(Array("\(line)\n".utf8)) }

    /// Ends what the client sends.
    func endInput() { input.continuation.finish() }

    /// Lets something happen.
    func perform(_ event: TranscriptEvent) {
        switch event {
        case .replace:
            var content = server.content
            content.tools.removeLast()
            if var prompts = content.prompts as? SamplePrompts {
                prompts.prompts.removeLast()
                content.prompts = prompts
            }
            server.replace(content: content)
        case .update(let uri): server.announceUpdate(of: uri)
        case .proceed: gate.free()
        case .pass(let seconds): clock.pass(seconds: seconds)
        case .end: endInput()
        case .shutDown: server.endSubscriptions()
        }
    }
}
