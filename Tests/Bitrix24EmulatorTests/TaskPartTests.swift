import Bitrix24Emulator
import JSONCore
import Testing

struct TaskPartTests {
    private let portal = TestPortal()

    @Test func `sums the time that was spent`() async throws {
        let task = try await portal.newTask()

        let first = try await portal.post(
            "task.elapseditem.add",
            ["TASKID": task, "ARFIELDS": ["SECONDS": 3600, "COMMENT_TEXT": "Замер"]]
        ).result()
        let second = try await portal.post("task.elapseditem.add", [task, ["SECONDS": 113, "USER_ID": 3]]).result()
        let updated = try await portal.post("task.elapseditem.update", [task, second, ["SECONDS": 600]]).result()
        let one = try await portal.post("task.elapseditem.get", [task, first]).result()
        let list = try await portal.post("task.elapseditem.getlist", [task, ["SECONDS": "desc"]]).body
        let sum = try await portal.post("tasks.task.get", ["taskId": task]).result()["task"]
        let removed = try await portal.post("task.elapseditem.delete", [task, first]).result()
        let rest = try await portal.post("tasks.task.get", ["taskId": task]).result()["task"]

        #expect(updated.isNull)
        #expect(one.array?.count == 1)
        #expect(one[0]?["MINUTES"] == "60")
        #expect(list["result"]?.array?.map { $0["SECONDS"] } == ["3600", "600"])
        #expect(list["total"] == 2)
        #expect(sum?["timeSpentInLogs"] == "4200")
        #expect(sum?["durationFact"] == "70")
        #expect(removed.isNull)
        #expect(rest?["timeSpentInLogs"] == "600")
    }

    @Test func `lists the time of all tasks, page by page`() async throws {
        let task = try await portal.newTask()
        for seconds in 1...60 {
            _ = try await portal.post("task.elapseditem.add", [task, ["SECONDS": .int(seconds)]]).result()
        }

        let first = try await portal.post("task.elapseditem.getlist", [["ID": "asc"], ["USER_ID": 1]]).body
        let parameters: JSONValue = ["NAV_PARAMS": ["nPageSize": 20, "iNumPage": 3]]
        let third = try await portal.rows("task.elapseditem.getlist", [task, ["ID": "asc"], [], ["*"], parameters])

        #expect(first["total"] == 60)
        #expect(first["next"] == 50)
        #expect(first["result"]?.array?.count == 50)
        #expect(third.map { $0["SECONDS"] } == (41...60).map { .string(String($0)) })
    }

    @Test(
        arguments: [
            ("task.elapseditem.add", [1, ["SECONDS": 0]], "ACTION_NOT_ALLOWED"),
            ("task.elapseditem.add", [999_999, ["SECONDS": 5]], "Task not found"),
            ("task.elapseditem.add", [1, ["HOURS": 5]], "must not contain key"),
            ("task.elapseditem.update", [1, 999, ["SECONDS": 5]], "ACTION_NOT_ALLOWED"),
            ("task.elapseditem.getlist", [999_999], "Task not found"),
        ] as [(String, JSONValue, String)]
    )
    func `refuses wrong time`(method: String, parameters: JSONValue, message: String) async throws {
        let error = try await TestPortal.shared.post(method, parameters).error()

        #expect(error.code == "ERROR_CORE")
        #expect(error.message.contains(message), "\(error.message)")
    }

    @Test func `keeps the history of a task`() async throws {
        let task = try await portal.newTask()
        portal.pass(seconds: 60)
        let fields: JSONValue = ["TITLE": "Иначе", "DEADLINE": "2026-11-20T19:00:00+03:00"]
        _ = try await portal.post("tasks.task.update", ["taskId": task, "fields": fields]).result()
        portal.pass(seconds: 60)
        _ = try await portal.post("tasks.task.start", ["taskId": task]).result()
        _ = try await portal.post("task.commentitem.add", [task, ["POST_MESSAGE": "x"]]).result()

        let list = try await portal.post("tasks.task.history.list", ["taskId": task]).result()["list"]?.array
        let filter: JSONValue = ["FIELD": ["STATUS", "NEW"]]
        let some = try await portal.post(
            "tasks.task.history.list",
            ["taskId": task, "filter": filter, "order": ["createdDate": "ASC"]]
        ).result()["list"]?.array

        #expect(list?.map { $0["field"] } == ["COMMENT", "STATUS", "DEADLINE", "TITLE", "NEW"])
        #expect(list?[1]["value"] == ["from": "2", "to": "3"])
        #expect(list?[3]["value"] == ["from": "Проба", "to": "Иначе"])
        #expect(list?[4]["createdDate"] == "2026-11-18T15:00:00+03:00")
        #expect(list?[0]["user"]?["id"] == 1)
        #expect(some?.map { $0["field"] } == ["NEW", "STATUS"])
    }

    @Test func `derives the history of the demo company's tasks`() async throws {
        let tasks = try await portal.post("tasks.task.list", ["filter": ["REAL_STATUS": 5]]).result()["tasks"]
        let task = try #require(tasks?[0])
        let id = try #require(task["id"])
        _ = try await portal.post("tasks.task.renew", ["taskId": id]).result()

        let list = try await portal.post("tasks.task.history.list", ["taskId": id]).result()["list"]?.array

        #expect(list?.map { $0["field"] } == ["STATUS", "STATUS", "NEW"])
        #expect(list?[0]["value"] == ["from": "5", "to": "2"])
        #expect(list?[1]["value"] == ["from": "2", "to": "5"])
        #expect(list?[2]["createdDate"] == task["createdDate"])
        let ids = try #require(list?.compactMap { $0["id"]?.int })
        #expect(Set(ids).count == 3)
        #expect(ids[0] == ids.max())
    }

    @Test func `marks tasks`() async throws {
        let task = try await portal.newTask()

        #expect(try await portal.post("tasks.task.favorite.add", ["taskId": task]).result() == true)
        let favourites = try await portal.post(
            "tasks.task.list",
            ["filter": ["::SUBFILTER-PARAMS": ["FAVORITE": "Y"]]]
        ).result()["tasks"]
        let pinned = try await portal.post("tasks.task.pin", ["id": task]).result()["task"]
        let muted = try await portal.post("tasks.task.mute", ["id": task]).result()["task"]
        let watched = try await portal.post("tasks.task.startwatch", ["taskId": task]).result()["task"]
        _ = try await portal.post("tasks.task.favorite.remove", ["taskId": task]).result()
        _ = try await portal.post("tasks.task.unpin", ["id": task]).result()
        _ = try await portal.post("tasks.task.unmute", ["id": task]).result()
        let free = try await portal.post("tasks.task.stopwatch", ["taskId": task]).result()["task"]

        #expect(favourites?.array?.map { $0["id"] } == [task])
        #expect(pinned?["isPinned"] == "Y")
        #expect(muted?["isMuted"] == "Y")
        #expect(muted?["action"]?["deleteFavorite"] == true)
        #expect(watched?["auditors"] == ["1"])
        #expect(free?["auditors"] == [])
        #expect(free?["isPinned"] == "N")
        #expect(free?["isMuted"] == "N")
        #expect(free?["favorite"] == "N")
    }

    @Test func `tells what users may do with a task`() async throws {
        let task = try await portal.newTask(["RESPONSIBLE_ID": 5])

        let parameters: JSONValue = ["taskId": task, "users": [1, 5, 7, 999, 5]]
        let access = try await portal.post("tasks.task.getaccess", parameters).result()
        let none = try await portal.post("tasks.task.getaccess", ["taskId": 999_999]).result()

        let actions = try #require(access["allowedActions"])
        #expect(actions["1"]?["REMOVE"] == true)
        #expect(actions["5"]?["START"] == true)
        #expect(actions["5"]?["REMOVE"] == false)
        #expect(actions["5"]?["CHANGE_DEADLINE"] == true)
        #expect(actions["5"]?["EDIT.ORIGINATOR"] == false)
        for stranger in ["7", "999"] {
            #expect(actions[stranger]?.object?.members.allSatisfy { $0.value == false } == true)
            #expect(actions[stranger]?.object?.count == 27)
        }
        #expect(none == ["allowedActions": []])
    }

    @Test func `counts what is overdue`() async throws {
        let overdue = try await portal.post("tasks.task.list", ["filter": ["STATUS": -1, "RESPONSIBLE_ID": 5]]).body

        let own = try await portal.post(
            "tasks.task.counters.get",
            ["userId": 5, "type": "view_role_responsible"]
        ).body
        let nobody = try await portal.post("tasks.task.counters.get", ["userId": 999]).result()
        let group = try await portal.post("tasks.task.counters.get", ["groupId": 999]).error()

        #expect(own["result"]?["expired"]?["counter"] == overdue["total"])
        #expect(own["total"] == 1)
        #expect(nobody == [])
        #expect(group.code == "0")
    }

    @Test func `links tasks`() async throws {
        let first = try await portal.newTask()
        let second = try await portal.newTask()
        let link: JSONValue = ["taskIdFrom": first, "taskIdTo": second, "linkType": 2]

        let added = try await portal.post("task.dependence.add", link).result()
        let again = try await portal.post("task.dependence.add", link).error()
        let reverse = try await portal.post(
            "task.dependence.add",
            ["taskIdFrom": second, "taskIdTo": first, "linkType": 2]
        ).error()
        let found = try await portal.post("tasks.task.list", ["filter": ["DEPENDS_ON": first]]).result()["tasks"]
        _ = try await portal.post("task.dependence.delete", link).result()
        let gone = try await portal.post("task.dependence.delete", link).error()

        #expect(added == [])
        #expect(again.code == "ILLEGAL_NEW_LINK")
        #expect(reverse.code == "ACTION_NOT_ALLOWED")
        #expect(found?.array?.map { $0["id"] } == [second])
        #expect(gone.code == "ILLEGAL_NEW_LINK")
    }

    @Test func `knows parents`() async throws {
        let parent = try await portal.newTask()
        let child = try await portal.newTask(["PARENT_ID": parent])

        let circle = try await portal.post("tasks.task.update", ["taskId": parent, "fields": ["PARENT_ID": child]])
        let itself = try await portal.post("tasks.task.update", ["taskId": parent, "fields": ["PARENT_ID": parent]])
        let roots = try await portal.post(
            "tasks.task.list",
            ["filter": ["ONLY_ROOT_TASKS": "Y", ">=ID": parent]]
        ).result()["tasks"]

        #expect(try circle.error().message == "Запрещено создавать циклические связи задач<br>")
        #expect(try itself.error().code == "ERROR_CORE")
        #expect(roots?.array?.map { $0["id"] } == [parent])
    }

    @Test func `moves a task on the board of its group`() async throws {
        let task = try await portal.newTask(["GROUP_ID": 2])

        let stages = try #require(try await portal.post("task.stages.get", ["entityId": 2]).result().object)
        let plan = try #require(try await portal.post("task.stages.get", ["entityId": 0]).result().object)
        let last = try #require(stages.keys.last)
        let moved = try await portal.post("task.stages.movetask", ["id": task, "stageId": .string(last)]).result()
        let found = try await portal.post(
            "tasks.task.list",
            ["filter": ["GROUP_ID": 2, "STAGE_ID": .string(last)]]
        ).result()["tasks"]
        let stranger = try await portal.newTask()
        let refused = try await portal.post("task.stages.movetask", ["id": stranger, "stageId": .string(last)]).error()

        #expect(stages.members[0].value["SYSTEM_TYPE"] == "NEW")
        #expect(stages.members[0].value["ENTITY_TYPE"] == "G")
        #expect(plan.members[0].value["ENTITY_ID"] == "1")
        #expect(moved == true)
        #expect(found?[0]?["id"] == task)
        #expect(found?[0]?["group"]?["id"] == "2")
        #expect(found?[0]?["group"]?["additionalData"] == [])
        #expect(refused.code == "ACCESS_DENIED_MOVE")
        #expect(try await portal.post("task.stages.get", ["entityId": 99]).error().code == "ACCESS_DENIED")
        #expect(
            try await portal.post("task.stages.movetask", ["id": task, "stageId": 999]).error().code == "NOT_FOUND"
        )
        let right = try await portal.post("task.stages.canmovetask", ["entityId": 3, "entityType": "U"]).result()
        #expect(right == false)
    }

    @Test func `forgets what belonged to a task that is gone`() async throws {
        let task = try await portal.newTask()
        let comment = try await portal.post("task.commentitem.add", [task, ["POST_MESSAGE": "x"]]).result()
        _ = try await portal.post("tasks.task.delete", ["taskId": task]).result()

        #expect(try await portal.post("task.commentitem.get", [task, comment]).error().message.contains("512"))
        #expect(try await portal.post("tasks.task.result.addFromComment", ["commentId": comment]).error().code == "0")
    }
}
