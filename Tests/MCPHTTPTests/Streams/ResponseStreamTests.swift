import MCP
import Testing

@testable import MCPHTTP

@Suite(.timeLimit(.minutes(1)))
struct ResponseStreamTests {
    @Test func `begins with the answer where nothing comes before it`() async {
        let stream = ResponseStream()
        stream.finish(.none(.modern))

        #expect(await stream.opening().answer == .none(.modern))
    }

    @Test func `begins as a stream where a message comes before the answer`() async throws {
        let stream = ResponseStream()
        try await stream.send([1])
        stream.finish(Self.answer)

        #expect(await stream.opening().answer == nil)
        #expect(try await Self.messages(of: stream) == [[1], Self.answer.bytes])
    }

    @Test func `begins as a stream where the answer takes its time`() async {
        let stream = ResponseStream()
        async let opening = stream.opening()
        stream.runOutOfPatience()

        #expect(await opening.answer == nil)
    }

    @Test func `whoever sends waits for a reader that is slow`() async throws {
        let stream = ResponseStream()
        for number in 0..<63 { stream.append([UInt8(number)]) }
        let sending = Task { try await stream.send([63]) }
        let reader = stream.attach()
        for _ in 0..<64 { _ = await stream.next(for: reader) }

        try await sending.value
    }

    @Test func `whoever sends does not wait for a reader that has gone`() async throws {
        let stream = ResponseStream(name: "1", keeping: .init())
        let reader = stream.attach()
        stream.detach(reader)

        for number in 0..<100 { try await stream.send([UInt8(number)]) }
    }

    @Test func `a reader that never comes to read has gone`() {
        let stream = ResponseStream(name: "1", keeping: .init())
        do {
            let reading = StreamReading(stream)
            #expect(stream.isRead)
            _ = reading
        }

        #expect(!stream.isRead)
        #expect(StreamReading(stream, after: 7) == nil)
    }

    @Test func `a reader that is let go comes back for the rest`() async throws {
        let stream = ResponseStream(name: "1", keeping: .init())
        stream.append([1])
        let first = stream.attach()
        #expect(await stream.next(for: first).message == [1])
        stream.release()
        #expect(await stream.next(for: first).message == nil)
        stream.detach(first)
        stream.finish(Self.answer)

        let second = try #require(stream.attach(after: 1))
        #expect(await stream.next(for: second).message == Self.answer.bytes)
        #expect(await stream.next(for: second).message == nil)
    }

    @Test func `a reader whose client has gone is woken`() async throws {
        let stream = ResponseStream()
        let reader = stream.attach()
        async let step = stream.next(for: reader)
        stream.detach(reader)

        #expect(await step.message == nil)
        #expect(!stream.isRead)
    }

    @Test func `another reader takes the first one's place`() async throws {
        let stream = ResponseStream(name: "1", keeping: .init())
        let first = stream.attach()
        async let step = stream.next(for: first)
        let second = try #require(stream.attach(after: 0))
        stream.append([1])

        #expect(await step.message == nil)
        #expect(await stream.next(for: second).message == [1])
        stream.detach(first)
        #expect(stream.isRead)
    }

    @Test func `nothing leads back to what is not kept`() async throws {
        let stream = ResponseStream(name: "1", keeping: .init(events: 1, bytes: 100))
        stream.abandon()
        for number in 0..<5 { stream.append([UInt8(number)]) }

        #expect(stream.attach(after: 1) == nil)
        #expect(stream.attach(after: 4) != nil)
    }

    @Test func `a handler is cancelled with the last that holds it`() async {
        let cancelled = AsyncStream<Void>.makeStream()
        var handler: HandlerTask? = HandlerTask(answering: ResponseStream(), outlivesResponse: false) {
            await withTaskCancellationHandler {
                for await _ in AsyncStream<Void>.makeStream().stream {}
            } onCancel: {
                cancelled.continuation.finish()
            }
            return .none(.modern)
        }
        #expect(handler != nil)
        handler = nil

        for await _ in cancelled.stream {}
    }

    private static let answer = Answer.refusal(Refusal(RPCError(.internalError, "none")), .modern)

    private static func messages(of stream: ResponseStream) async throws -> [[UInt8]?] {
        let reader = stream.attach()
        var messages: [[UInt8]?] = []
        while let message = await stream.next(for: reader).message { messages.append(message) }
        return messages
    }
}

extension ResponseStream.Opening {
    fileprivate var answer: Answer? {
        if case .answer(let answer) = self { answer } else { nil }
    }
}
