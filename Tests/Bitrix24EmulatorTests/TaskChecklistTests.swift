import JSONCore
import Testing

struct TaskChecklistTests {
    private let portal = TestPortal()

    private func add(_ task: JSONValue, _ fields: JSONValue) async throws -> JSONValue {
        try await portal.post("task.checklistitem.add", ["TASKID": task, "FIELDS": fields]).result()
    }

    private func titles(_ task: JSONValue, _ order: JSONValue) async throws -> [String?] {
        try await portal.rows("task.checklistitem.getlist", [task, order]).map { $0["TITLE"]?.string }
    }

    @Test func `makes a list for the first item, and more lists on request`() async throws {
        let task = try await portal.newTask()

        let first = try await add(task, ["TITLE": "Замер", "IS_IMPORTANT": "Y"])
        _ = try await add(task, ["TITLE": "Второй список", "PARENT_ID": 0])
        _ = try await add(task, ["TITLE": "Смета"])
        let item = try await portal.post("task.checklistitem.get", [task, first]).result()

        #expect(try await titles(task, ["ID": "asc"]) == ["Чек-лист 1", "Замер", "Второй список", "Смета"])
        #expect(item["PARENT_ID"]?.string != "0")
        #expect(item["IS_IMPORTANT"] == "Y")
        #expect(item["IS_COMPLETE"] == "N")
        #expect(item["TOGGLED_BY"]?.isNull == true)
        #expect(item["TOGGLED_DATE"] == "")
        #expect(item["ATTACHMENTS"] == [])
    }

    @Test func `shows the checklist in the task`() async throws {
        let task = try await portal.newTask()
        let id = try await add(task, ["TITLE": "Замер", "MEMBERS": ["3": ["TYPE": "A"], "5": ["TYPE": "U"]]])

        let body = try await portal.post("tasks.task.get", ["taskId": task]).result()["task"]
        let started = try await portal.post("tasks.task.start", ["taskId": task]).result()["task"]

        let item = try #require(body?["checklist"]?[id.text])
        #expect(item["title"] == "Замер")
        #expect(item["members"]?["3"]?["TYPE"] == "A")
        #expect(body?["checklist"]?.object?.count == 2)
        #expect(body?["accomplices"] == ["3"])
        #expect(body?["auditors"] == ["5"])
        let list = try #require(started?["checkListTree"]?["descendants"]?[0])
        #expect(list["fields"]?["title"] == "Чек-лист 1")
        #expect(list["descendants"]?[0]?["fields"]?["displaySortIndex"] == "1")
    }

    @Test func `marks items as done once, whatever task is named`() async throws {
        let task = try await portal.newTask()
        let id = try await add(task, ["TITLE": "Замер"])

        let done = try await portal.post("task.checklistitem.complete", [999_999, id]).result()
        portal.pass(seconds: 60)
        _ = try await portal.post("task.checklistitem.complete", [task, id]).result()
        let item = try await portal.post("task.checklistitem.get", [task, id]).result()
        let unknown = try await portal.post("task.checklistitem.renew", [task, 999_999]).result()
        _ = try await portal.post("task.checklistitem.renew", [task, id]).result()
        let renewed = try await portal.post("task.checklistitem.get", [task, id]).result()

        #expect(done == true)
        #expect(item["IS_COMPLETE"] == "Y")
        #expect(item["TOGGLED_BY"] == "1")
        #expect(item["TOGGLED_DATE"] == "2026-11-18T15:00:00+03:00")
        #expect(unknown == false)
        #expect(renewed["IS_COMPLETE"] == "N")
    }

    @Test func `changes, moves and removes items`() async throws {
        let task = try await portal.newTask()
        let first = try await add(task, ["TITLE": "A"])
        let second = try await add(task, ["TITLE": "B"])
        let third = try await add(task, ["TITLE": "C", "PARENT_ID": second])

        let updated = try await portal.post("task.checklistitem.update", [task, first, ["TITLE": "A2"]]).result()
        let moved = try await portal.post("task.checklistitem.moveafteritem", [task, first, second]).result()
        let order = try await titles(task, ["SORT_INDEX": "asc", "ID": "asc"])
        let below = try await portal.post("task.checklistitem.moveafteritem", [task, second, third]).error()
        let circle = try await portal.post("task.checklistitem.update", [task, second, ["PARENT_ID": third]]).error()
        let removed = try await portal.post("task.checklistitem.delete", [task, second]).result()

        #expect(updated.isNull)
        #expect(moved.isNull)
        #expect(order == ["Чек-лист 1", "B", "C", "A2"])
        #expect(below.message.contains("Перемещение пункта"))
        #expect(circle.message.contains("ACTION_NOT_ALLOWED"))
        #expect(removed == true)
        #expect(try await titles(task, ["ID": "asc"]) == ["Чек-лист 1", "A2"])
    }

    @Test(
        arguments: [
            ("task.checklistitem.add", [:], "Param #0 (taskId) expected by method ctaskchecklistitem::add()"),
            ("task.checklistitem.add", ["FIELDS": ["TITLE": "x"], "TASKID": 1], "expected to be of type \"integer\""),
            ("task.checklistitem.add", [1], "Param #1 (arFields) expected"),
            ("task.checklistitem.add", [1, [:]], "Param #1 (arFields) expected"),
            ("task.checklistitem.add", [1, ["SORT_INDEX": 5]], "Не указано название пункта"),
            ("task.checklistitem.add", [999_999, ["TITLE": "x"]], "Добавление пункта: действие недоступно"),
            ("task.checklistitem.getlist", [1, ["IS_COMPLETED": "asc"]], "must not contain key \"IS_COMPLETED\""),
            ("task.checklistitem.get", [1, 999_999], "512/TE"), ("task.checklistitem.delete", [1, 999_999], "8/TE"),
            ("task.checklistitem.update", [1, 999_999, ["TITLE": "x"]], "[ENTITY_ID] в пункте [, x]"),
            ("task.checklistitem.update", [1, "x", ["TITLE": "x"]], "Param #1 (itemId)"),
            ("task.checklistitem.complete", [1, 0], "TASKS_ERROR_ASSERT_EXCEPTION"),
            ("task.checklistitem.complete", [1], "Param #1 (itemId) expected"),
        ] as [(String, JSONValue, String)]
    )
    func `refuses wrong parameters`(method: String, parameters: JSONValue, message: String) async throws {
        let error = try await TestPortal.shared.post(method, parameters).error()

        #expect(error.code == "ERROR_CORE")
        #expect(error.message.contains(message), "\(error.message)")
    }

    @Test func `has checklists in some tasks of the demo company`() async throws {
        let tasks = try await TestPortal.shared.post("tasks.task.list", ["select": ["ID", "STATUS"]]).result()["tasks"]
        var lists = 0

        for task in tasks?.array ?? [] {
            let items = try await TestPortal.shared.rows("task.checklistitem.getlist", [task["id"] ?? 0])
            guard !items.isEmpty else { continue }
            lists += 1
            #expect(items.filter { $0["PARENT_ID"] == "0" }.count == 1)
            if task["status"] == "5" { #expect(items.filter { $0["IS_COMPLETE"] == "N" }.count == 1) }
        }

        #expect(lists > 5)
    }
}
