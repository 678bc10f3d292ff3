import Hummingbird
import MCP
import NIOCore
import Testing

@testable import MCPHTTP

struct DisconnectWatchTests {
    @Test func `leaves the connection alone where the handler is quick`() async {
        let watch = DisconnectWatch(patience: .seconds(3600))

        let (answer, endsConnection) = await watch.run(on: RequestBody(buffer: ByteBuffer())) { .none(.modern) }

        #expect(answer == .none(.modern))
        #expect(!endsConnection)
    }

    @Test func `a cancelled request cancels its handler`() async {
        let watch = DisconnectWatch(patience: .seconds(3600))
        let arrival = AsyncStream<Void>.makeStream()

        let task = Task {
            await watch.run(on: RequestBody(buffer: ByteBuffer())) {
                arrival.continuation.yield()
                try? await Task.sleep(for: .seconds(3600))
                return .none(Task.isCancelled ? .modern : .legacy)
            }
        }
        for await _ in arrival.stream { break }
        task.cancel()

        #expect(await task.value.answer == .none(.modern))
    }
}
