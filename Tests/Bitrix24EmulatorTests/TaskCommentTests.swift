import Bitrix24Emulator
import JSONCore
import Testing

struct TaskCommentTests {
    @Test func `adds, changes and removes comments, and counts them`() async throws {
        let portal = TestPortal()
        let task = try await portal.newTask()

        let id = try await portal.post(
            "task.commentitem.add",
            ["TASKID": task, "FIELDS": ["POST_MESSAGE": "Первый", "AUTHOR_ID": 3]]
        ).result()
        _ = try await portal.post("task.commentitem.add", [task, ["POST_MESSAGE": "Второй"]]).result()
        let updated = try await portal.post("task.commentitem.update", [task, id, ["POST_MESSAGE": "Иной"]]).result()
        let rows = try await portal.rows("task.commentitem.getlist", ["TASKID": task])
        let one = try await portal.post("task.commentitem.get", ["TASKID": task, "ITEMID": id]).result()
        let count = try await portal.post("tasks.task.get", ["taskId": task]).result()["task"]?["commentsCount"]
        let removed = try await portal.post("task.commentitem.delete", [task, id]).result()

        #expect(updated == true)
        #expect(rows.map { $0["POST_MESSAGE"] } == ["Второй", "Иной"])
        #expect(rows[1]["AUTHOR_ID"] == "3")
        #expect(rows[1] == one)
        #expect(rows[0]["POST_DATE"] == "2026-11-18T15:00:00+03:00")
        #expect(count == "2")
        #expect(removed == true)
        #expect(try await portal.rows("task.commentitem.getlist", ["TASKID": task]).count == 1)
    }

    @Test func `sorts and filters comments`() async throws {
        let portal = TestPortal()
        let task = try await portal.newTask()
        for day in [12, 10, 11] {
            let fields: JSONValue = [
                "POST_MESSAGE": "x", "AUTHOR_ID": .int(day), "POST_DATE": .string("2026-11-\(day)T10:00:00+03:00"),
            ]
            _ = try await portal.post("task.commentitem.add", [task, fields]).result()
        }

        let byDate = try await portal.rows("task.commentitem.getlist", [task, ["POST_DATE": "asc"]])
        let late = try await portal.rows("task.commentitem.getlist", [task, [], [">=POST_DATE": "2026-11-11"]])
        let others = try await portal.rows("task.commentitem.getlist", [task, [], ["!AUTHOR_ID": [10, 11]]])

        #expect(byDate.map { $0["AUTHOR_ID"] } == ["10", "11", "12"])
        #expect(late.map { $0["AUTHOR_ID"] } == ["11", "12"])
        #expect(others.map { $0["AUTHOR_ID"] } == ["12"])
    }

    @Test(
        arguments: [
            ("task.commentitem.getlist", [:], "Param #0 (taskId) expected by method ctaskcommentitem::getlist()"),
            ("task.commentitem.getlist", ["FILTER": [:], "TASKID": 1], "expected to be of type \"integer\""),
            ("task.commentitem.getlist", [1, [">=POST_DATE": "asc"]], "must not contain key \">=POST_DATE\""),
            ("task.commentitem.getlist", [1, [], ["%POST_DATE": "x"]], "must not contain key \"%POST_DATE\""),
            ("task.commentitem.getlist", [999_999], "8/TE/ACTION_FAILED_TO_BE_PROCESSED"),
            ("task.commentitem.get", ["TASKID": 1], "Param #1 (itemId) expected by method ctaskcommentitem::get()"),
            ("task.commentitem.get", ["ITEMID": 7, "TASKID": 999_999], "512/TE/ITEM_NOT_FOUND_OR_NOT_ACCESSIBLE"),
            ("task.commentitem.add", [1, ["TEXT": "x"]], "must not contain key \"TEXT\""),
            ("task.commentitem.add", [1, ["POST_MESSAGE": ""]], "Не указан текст комментария"),
            ("task.commentitem.add", [1, ["POST_MESSAGE": "x", "UF_FORUM_MESSAGE_DOC": ["n1"]]], "Файл не найден"),
            ("task.commentitem.add", [999_999, ["POST_MESSAGE": "x"]], "Недостаточно прав"),
            ("task.commentitem.delete", [1, 999_999], "4/TE/ACTION_NOT_ALLOWED"),
            ("task.commentitem.isactionallowed", [1, 2], "Param #2 (actionId) expected"),
            ("task.commentitem.isactionallowed", [999_999, 2, 1], "TASKS_ERROR_ASSERT_EXCEPTION"),
        ] as [(String, JSONValue, String)]
    )
    func `reads parameters by their order`(method: String, parameters: JSONValue, message: String) async throws {
        let error = try await TestPortal.shared.post(method, parameters).error()

        #expect(error.status == 400)
        #expect(error.code == "ERROR_CORE")
        #expect(error.message.contains(message), "\(error.message)")
        #expect(error.message.hasSuffix("<br>"))
    }

    @Test func `is confused by a parameter more in the query string`() async throws {
        let error = try await TestPortal.shared.send(
            "/rest/1/demo/task.commentitem.getlist?access=x",
            headers: [(name: "Content-Type", value: "application/json")],
            body: #"{"TASKID": 1}"#
        ).error()
        let answer = try await TestPortal.shared.send("/rest/task.commentitem.getlist?TASKID=1&auth=demo-access-token")

        #expect(error.message.contains("Param #0 (taskId)"))
        #expect(answer.status == 200)
    }

    @Test func `keeps comments of others from being changed`() async throws {
        let portal = TestPortal { $0.otherWebhooks = [.init(userID: 5, code: "five")] }
        let task = try await portal.newTask()
        let id = try await portal.post("task.commentitem.add", [task, ["POST_MESSAGE": "Моё"]]).result()

        let query = "TASKID=\(task.string ?? "")&ITEMID=\(id.text)"
        let update = try await portal.send("/rest/5/five/task.commentitem.update?\(query)&F[POST_MESSAGE]=x").error()
        let delete = try await portal.send("/rest/5/five/task.commentitem.delete?\(query)").error()
        let allowed = try await portal.post("task.commentitem.isactionallowed", [task, id, 3]).result()
        let forbidden = try await portal.send("/rest/5/five/task.commentitem.isactionallowed?\(query)&A=3").result()

        #expect(update.message.contains("ACTION_NOT_ALLOWED"))
        #expect(delete.message.contains("ACTION_NOT_ALLOWED"))
        #expect(allowed == true)
        #expect(forbidden == false)
    }

    @Test func `makes a comment the result of its task until the task is done`() async throws {
        let portal = TestPortal()
        let task = try await portal.newTask()
        let text: JSONValue = ["POST_MESSAGE": "[B]Готово[/B] & <ok>"]
        let id = try await portal.post("task.commentitem.add", [task, text]).result()

        let added = try await portal.post("tasks.task.result.addFromComment", ["commentId": id]).result()
        let again = try await portal.post("tasks.task.result.addFromComment", ["commentId": id]).error()
        _ = try await portal.post("tasks.task.complete", ["taskId": task]).result()
        let closed = try await portal.rows("tasks.task.result.list", ["taskId": task])
        let second = try await portal.post("tasks.task.result.addFromComment", ["commentId": id]).result()
        let none = try await portal.post("tasks.task.result.deleteFromComment", ["commentId": id]).result()

        #expect(added["status"] == 0)
        #expect(added["formattedText"] == "<b>Готово</b> &amp; &lt;ok&gt;")
        #expect(again.message == "Result already exists.")
        #expect(closed.map { $0["status"] } == [1])
        #expect(second["id"] != added["id"])
        #expect(none.isNull)
        #expect(try await portal.rows("tasks.task.result.list", ["taskId": task]).isEmpty)
    }

    @Test func `has comments on many tasks of the demo company`() async throws {
        let tasks = try await TestPortal.shared.post(
            "tasks.task.list",
            ["filter": [">COMMENTS_COUNT": 0], "select": ["ID", "COMMENTS_COUNT", "CREATED_DATE", "ACTIVITY_DATE"]]
        ).body
        let rows = try #require(tasks["result"]?["tasks"]?.array)

        #expect(try #require(tasks["total"]?.int) > 80)
        for task in rows.prefix(10) {
            let comments = try await TestPortal.shared.rows("task.commentitem.getlist", [task["id"] ?? 0])
            #expect(task["commentsCount"]?.string == String(comments.count))
            for comment in comments {
                #expect(comment["POST_DATE"]?.string ?? "" >= task["createdDate"]?.string ?? "?")
                #expect(comment["POST_DATE"]?.string ?? "?" <= "2026-11-18T15:00:00+03:00")
            }
        }
    }
}

extension TestPortal {
    /// The number of a new task of the caller's.
    func newTask(_ fields: JSONObject = [:]) async throws -> JSONValue {
        var fields = fields
        fields["TITLE"] = fields["TITLE"] ?? "Проба"
        fields["RESPONSIBLE_ID"] = fields["RESPONSIBLE_ID"] ?? 1
        let task = try await post("tasks.task.add", ["fields": .object(fields)]).result()["task"]
        return try #require(task?["id"])
    }
}
