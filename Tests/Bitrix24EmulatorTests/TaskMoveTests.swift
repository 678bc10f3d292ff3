import JSONCore
import Testing

struct TaskMoveTests {
    @Test(
        arguments: [
            (["start"], "3"), (["start", "pause"], "2"), (["complete"], "5"), (["defer", "start"], "3"),
            (["complete", "renew"], "2"),
        ]
    )
    func `takes a task from status to status`(moves: [String], status: String) async throws {
        let portal = TestPortal()
        let id = try await newTask(in: portal)

        var task: JSONValue?
        for move in moves {
            task = try await portal.post("tasks.task.\(move)", ["taskId": .string(id)]).result()["task"]
        }

        #expect(task?["status"]?.string == status)
        #expect((task?["closedDate"]?.isNull == false) == (status == "5"))
    }

    @Test(arguments: ["pause", "approve", "renew"])
    func `refuses what the status does not allow`(move: String) async throws {
        let portal = TestPortal()
        let id = try await newTask(in: portal)

        let error = try await portal.post("tasks.task.\(move)", ["taskId": .string(id)]).error()

        #expect(error.code == "0")
        #expect(error.status == 400)
    }

    @Test func `hands a task over to another user`() async throws {
        let portal = TestPortal()
        let id = try await newTask(in: portal)

        let task = try await portal.post("tasks.task.delegate", ["taskId": .string(id), "userId": 3]).result()["task"]
        let wrong = try await portal.post("tasks.task.delegate", ["taskId": .string(id), "userId": 999]).error()

        #expect(task?["responsibleId"]?.string == "3")
        #expect(wrong.code == "ERROR_CORE")
    }

    private func newTask(in portal: TestPortal) async throws -> String {
        let answer = try await portal.post("tasks.task.add", ["fields": ["TITLE": "Задача", "RESPONSIBLE_ID": 1]])
        return try #require(try answer.result()["task"]?["id"]?.string)
    }
}
