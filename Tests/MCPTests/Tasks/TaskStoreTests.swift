import JSONCore
import MCPTesting
import Synchronization
import Testing

@testable import MCP

struct TaskStoreTests {
    @Test func `a task is its principal's alone`() throws {
        let store = TaskStore { 0 }
        let task = try #require(store.make(for: .local) { _ in })

        #expect(store.task(task.id, of: .local) === task)
        #expect(store.task(task.id, of: Principal(name: "bob")) == nil)
        #expect(store.task("nope", of: .local) == nil)
        #expect(task.id.count == 32)
    }

    @Test func `a place is made by what has ended, never by what runs`() throws {
        let store = TaskStore(limit: .init(all: 10, ofPrincipal: 2)) { 0 }
        let first = try #require(store.make(for: .local) { _ in })
        let second = try #require(store.make(for: .local) { _ in })
        #expect(store.make(for: .local) { _ in } == nil)

        second.finish(.success(JSONFragment([:])))
        #expect(store.make(for: .local) { _ in } != nil)
        #expect(store.task(second.id, of: .local) == nil)
        #expect(store.task(first.id, of: .local) === first)
    }

    @Test func `a task that is too old is forgotten and stopped`() throws {
        let now = Mutex<Int64>(0)
        let store = TaskStore { now.withLock { $0 } }
        let isStopped = Mutex(false)
        let task = try #require(store.make(for: .local) { _ in })
        task.onCancel { isStopped.withLock { $0 = true } }

        now.withLock { $0 = Int64(TaskRecord.lifetime) }
        #expect(store.task(task.id, of: .local) == nil)
        _ = store.make(for: .local) { _ in }
        #expect(isStopped.withLock { $0 })
    }

    @Test func `a task that is too old is stopped when anybody asks for one`() async throws {
        let now = Mutex<Int64>(0)
        let content = try SampleConversation.content(gate: PlaceLimit(0))
        let server = MCPServer(content: content, logger: .silent) { now.withLock { $0 } }
        let task = try #require(server.makeTask(for: .local))
        let isStopped = Mutex(false)
        task.onCancel { isStopped.withLock { $0 = true } }

        now.withLock { $0 = Int64(TaskRecord.lifetime) }
        let bob = InProcessClient(server, principal: Principal(name: "bob"))
        var meta = InProcessClient.meta(for: .latest).object ?? [:]
        meta["io.modelcontextprotocol/clientCapabilities"] = .object(ClientCapability.tasks.declaration)
        let reply = try await bob.response(to: "tasks/get", ["taskId": "nope", "_meta": .object(meta)])

        #expect(reply["error"]?["code"] == -32602)
        #expect(isStopped.withLock { $0 })
    }

    @Test func `where all places are taken, what has ended makes one, first one's own`() throws {
        let now = Mutex<Int64>(0)
        let store = TaskStore(limit: .init(all: 3, ofPrincipal: 3)) { now.withLock { $0 } }
        let (bob, carl) = (Principal(name: "bob"), Principal(name: "carl"))
        let older = try #require(store.make(for: bob) { _ in })
        let newer = try #require(store.make(for: carl) { _ in })
        let running = try #require(store.make(for: bob) { _ in })
        older.finish(.success(JSONFragment([:])))
        now.withLock { $0 = 1 }
        newer.finish(.success(JSONFragment([:])))

        _ = try #require(store.make(for: carl) { _ in })
        #expect(store.task(newer.id, of: carl) == nil)
        _ = try #require(store.make(for: .local) { _ in })
        #expect(store.task(older.id, of: bob) == nil)
        #expect(store.task(running.id, of: bob) === running)
        #expect(store.make(for: .local) { _ in } == nil)
    }

    @Test func `says when the status becomes another`() async throws {
        let store = TaskStore { 0 }
        let count = Mutex(0)
        let task = try #require(store.make(for: .local) { _ in count.withLock { $0 += 1 } })
        let form = InputRequest.elicitation("Sure?", schema: [:])
        let answers = Task { try await task.ask([("a", form)]) }
        while task.record.status != .inputRequired { await Task.yield() }
        try task.answer(["a": ["action": "decline"]])
        #expect(try await answers.value["a"] == ["action": "decline"])
        task.cancel()
        task.cancel()

        try task.answer(["a": ["action": "accept"]])

        #expect(count.withLock { $0 } == 3)
        #expect(task.record.status == .cancelled)
    }

    @Test func `whoever waits for an answer is let go with the task`() async throws {
        let task = try #require(TaskStore { 0 }.make(for: .local) { _ in })
        let answers = Task { try await task.ask([("a", InputRequest.roots)]) }
        while task.record.status != .inputRequired { await Task.yield() }
        task.cancel()

        await #expect(throws: CancellationError.self) { _ = try await answers.value }
    }

    @Test(.timeLimit(.minutes(1))) func `a task that has ended asks nothing`() async throws {
        let task = try #require(TaskStore { 0 }.make(for: .local) { _ in })
        task.cancel()

        await #expect(throws: CancellationError.self) { _ = try await task.ask([("a", InputRequest.roots)]) }
    }

    @Test func `a question that nobody waits for any more is taken back`() async throws {
        let task = try #require(TaskStore { 0 }.make(for: .local) { _ in })
        let answers = Task { try await task.ask([("a", InputRequest.roots), ("b", InputRequest.roots)]) }
        while task.record.status != .inputRequired { await Task.yield() }
        try task.answer(["a": ["roots": []]])
        answers.cancel()

        await #expect(throws: CancellationError.self) { _ = try await answers.value }
        #expect(task.record.status == .working)
    }
}
