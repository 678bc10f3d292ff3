import MCPProxy
import MCPTesting

/// A client of a proxy: writes lines and reads lines.
struct ProxyDialogue: Sendable {
    private let input = AsyncStream<[UInt8]>.makeStream()
    private let output = AsyncStream<String>.makeStream()
    private let settings: ProxySettings
    private let clock: any Clock<Duration>

    init(
        _ url: String,
        token: String? = nil,
        timeout: Duration = .seconds(60),
        clock: any Clock<Duration> = ContinuousClock()
    ) {
        self.clock = clock
        settings = ProxySettings(
            url: url,
            token: token.map(BearerToken.init),
            timeout: timeout,
            userAgent: "test"
        )
    }

    /// Sends lines, ends the input and returns all answers.
    static func all(
        _ lines: [String],
        from url: String,
        token: String? = nil,
        timeout: Duration = .seconds(60),
        clock: any Clock<Duration> = ContinuousClock()
    ) async throws -> [String] {
        let dialogue = ProxyDialogue(url, token: token, timeout: timeout, clock: clock)
        return try await dialogue.run { dialogue in
            for line in lines { dialogue.send(line) }
        }
    }

    /// Runs a proxy while the body talks to it; returns the answers that the body did not read.
    func run(_ body: @escaping @Sendable (ProxyDialogue) async throws -> Void) async throws -> [String] {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                defer { output.continuation.finish() }
                try await StdioProxy(
                    settings: settings,
                    input: input.stream,
                    output: { output.continuation.yield(String(decoding: $0, as: UTF8.self)) },
                    clock: clock,
                    logger: .silent
                ).run()
            }
            group.addTask {
                defer { input.continuation.finish() }
                try await body(self)
            }
            try await group.waitForAll()
        }
        var rest: [String] = []
        for await line in output.stream { rest.append(line) }
        return rest.map { String($0.dropLast()) }
    }

    /// Sends a line.
    func send(_ line: String) { input.continuation.yield(Array("\(line)\n".utf8)) }

    /// The next answer.
    func next() async -> String? {
        for await line in output.stream { return String(line.dropLast()) }
        return nil
    }
}
