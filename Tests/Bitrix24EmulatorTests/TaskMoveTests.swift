import Bitrix24Emulator
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

    @Test(arguments: [("pause", "1048582"), ("approve", "1048582"), ("renew", "1048582"), ("complete", "0")])
    func `refuses what the status does not allow`(move: String, code: String) async throws {
        let portal = TestPortal()
        let id = try await newTask(in: portal)

        if move == "complete" { _ = try await portal.post("tasks.task.complete", ["taskId": .string(id)]).result() }

        let error = try await portal.post("tasks.task.\(move)", ["taskId": .string(id)]).error()

        #expect(error.code == code)
        #expect(error.status == 400)
    }

    @Test func `hands a task over to another user`() async throws {
        let portal = TestPortal()
        let id = try await newTask(in: portal)

        let task = try await portal.post("tasks.task.delegate", ["taskId": .string(id), "userId": 3]).result()["task"]
        let wrong = try await portal.post("tasks.task.delegate", ["taskId": .string(id), "userId": 999]).error()

        #expect(task?["responsibleId"]?.string == "3")
        #expect(task?["auditors"] == ["1"])
        #expect(wrong.code == "ERROR_CORE")
    }

    @Test func `lets only the creator finish a task that is controlled`() async throws {
        let portal = TestPortal {
            $0.otherWebhooks = [.init(userID: 5, code: "five"), .init(userID: 7, code: "seven")]
        }
        let fields: JSONValue = ["TITLE": "Проба", "RESPONSIBLE_ID": 5, "TASK_CONTROL": "Y"]
        let id = try #require(
            try await portal.post("tasks.task.add", ["fields": fields]).result()["task"]?["id"]?.string
        )

        let done = try await portal.send("/rest/5/five/tasks.task.complete?taskId=\(id)").result()["task"]
        let own = try await portal.send("/rest/5/five/tasks.task.approve?taskId=\(id)").error()
        let foreign = try await portal.send("/rest/7/seven/tasks.task.renew?taskId=\(id)").error()
        let approved = try await portal.post("tasks.task.approve", ["taskId": .string(id)]).result()["task"]

        #expect(done?["status"] == "4")
        #expect(done?["action"]?["approve"] == false)
        #expect(own.code == "1048582")
        #expect(foreign.code == "1048582")
        #expect(approved?["status"] == "5")
        #expect(approved?["closedBy"] == "1")
    }

    private func newTask(in portal: TestPortal) async throws -> String {
        let answer = try await portal.post("tasks.task.add", ["fields": ["TITLE": "Задача", "RESPONSIBLE_ID": 1]])
        return try #require(try answer.result()["task"]?["id"]?.string)
    }
}
