import JSONCore
import Testing

@testable import MCP

struct TaskRecordTests {
    private static let form = InputRequest.elicitation("Sure?", schema: ["type": "object", "properties": [:]])
    private static let accepted: JSONValue = ["action": "accept", "content": [:]]

    @Test func `tells who it is`() {
        let record = TaskRecord(id: "t1", now: 1_700_000_000_123)

        #expect(
            JSONFragment(object: record.writeDetails).text == """
                {"taskId":"t1","status":"working","createdAt":"2023-11-14T22:13:20.123Z",\
                "lastUpdatedAt":"2023-11-14T22:13:20.123Z","ttlMs":3600000,"pollIntervalMs":1000}
                """
        )
    }

    @Test func `waits for input until the last question has its answer`() throws {
        var record = TaskRecord(id: "t1", now: 0)
        let keys = record.ask([("a", Self.form), ("b", Self.form)], now: 1)
        #expect(keys == ["a", "b"])
        #expect(record.status == .inputRequired)

        let first = try record.answer(["a": Self.accepted, "x": Self.accepted], now: 2)
        #expect(first.keys.sorted() == ["a"])
        #expect(record.status == .inputRequired)
        #expect(record.questions.map(\.key) == ["b"])

        let second = try record.answer(["b": Self.accepted], now: 3)
        #expect(second.keys.sorted() == ["b"])
        #expect(record.status == .working)
        #expect(record.lastUpdatedAt == 3)
    }

    @Test func `uses no key twice`() throws {
        var record = TaskRecord(id: "t1", now: 0)
        _ = record.ask([("a", Self.form)], now: 1)
        _ = try record.answer(["a": Self.accepted], now: 2)

        let keys = record.ask([("a", Self.form)], now: 3)
        #expect(keys == ["a-2"])
    }

    @Test func `takes no part of an answer that is not what was asked for`() throws {
        var record = TaskRecord(id: "t1", now: 0)
        _ = record.ask([("a", Self.form), ("b", Self.form)], now: 1)

        do throws(RPCError) {
            _ = try record.answer(["a": Self.accepted, "b": ["action": "maybe"]], now: 2)
            Issue.record("the answer was taken")
        } catch {
            #expect(error.message.contains("inputResponses.b"))
        }
        #expect(record.questions.map(\.key) == ["a", "b"])
    }

    @Test func `ends once`() {
        var record = TaskRecord(id: "t1", now: 0)
        let ends = [
            record.finish(.success(JSONFragment(["isError": false])), now: 1), record.cancel(now: 2),
            record.finish(.failure(RPCError(.internalError, "late")), now: 3),
        ]

        #expect(ends == [true, false, false])
        #expect(record.status == .completed)
        #expect(record.lastUpdatedAt == 1)
        #expect(JSONFragment(object: record.writeDetails).text.contains(#""result":{"isError":false}"#))
    }

    @Test func `a failure is the error of its request`() {
        var record = TaskRecord(id: "t1", now: 0)
        _ = record.ask([("a", Self.form)], now: 1)
        _ = record.finish(.failure(RPCError(.internalError, "broken")), now: 2)

        #expect(record.status == .failed)
        #expect(record.questions.isEmpty)
        #expect(
            JSONFragment(object: record.writeDetails).text.contains(#""error":{"code":-32603,"message":"broken"}"#)
        )
    }

    @Test func `is kept for an hour from its beginning`() {
        let record = TaskRecord(id: "t1", now: 0)

        #expect(!record.hasEnded(at: 3_599_999))
        #expect(record.hasEnded(at: 3_600_000))
    }
}
