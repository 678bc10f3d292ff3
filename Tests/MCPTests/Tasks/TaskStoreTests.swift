import JSONCore
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
}
