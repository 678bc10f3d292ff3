import JSONCore
import Testing

struct TaskTests {
    private let portal = TestPortal.shared

    private func tasks(_ parameters: JSONValue = [:]) async throws -> [JSONValue] {
        let answer = try await portal.post("tasks.task.list", parameters)
        return try #require(try answer.result()["tasks"]?.array, "\(answer.text)")
    }

    @Test func `lists tasks in camel case, newest first`() async throws {
        let body = try await portal.post("tasks.task.list").body
        let task = try #require(body["result"]?["tasks"]?[0]?.object)

        #expect(body["total"] == 300)
        #expect(body["next"] == 50)
        #expect(task.keys.allSatisfy { $0.first?.isLowercase == true && !$0.contains("_") })
        #expect(task["id"]?.string != nil)
        #expect(task["group"] == [])
        #expect(body["result"]?["tasks"]?.array?.contains { ($0["commentsCount"]?.string ?? "") > "0" } == true)
        #expect(task["groupId"] == "0")
        #expect(task["ufCrmTask"] == nil)
        #expect(task["responsible"]?.object?.keys == ["id", "name", "link", "icon", "workPosition"])
        #expect(task["responsible"]?["id"] == task["responsibleId"])
        #expect(task["creator"]?["id"] == task["createdBy"])
        let ids = try await tasks().compactMap { $0["id"]?.string.flatMap(Int.init) }
        #expect(ids == ids.sorted(by: >))
    }

    @Test func `selects by names in upper case`() async throws {
        let task = try #require(
            try await tasks(["select": ["ID", "TITLE", "STATUS", "UF_CRM_TASK", "subStatus"]])[0].object
        )

        #expect(Set(task.keys) == ["id", "title", "status", "subStatus", "ufCrmTask", "group"])
    }

    @Test(
        arguments: [
            FilterExample(["REAL_STATUS": 5]) { $0["status"] == "5" },
            FilterExample(["!REAL_STATUS": 5]) { $0["status"] != "5" },
            FilterExample(["RESPONSIBLE_ID": [5, 7]]) { $0["responsibleId"] == "5" || $0["responsibleId"] == "7" },
            FilterExample(["<STATUS": 0]) { $0["subStatus"]?.string?.hasPrefix("-") == true },
            FilterExample(["!STATUS": [2, 3, 4, 5, 6]]) { $0["subStatus"]?.string?.hasPrefix("-") == true },
            FilterExample(["STATUS": -1]) { $0["subStatus"] == "-1" },
            FilterExample(["%TITLE": "СЧЁТ"]) { $0["title"]?.string?.contains("счёт") == true },
            FilterExample(["TITLE": "Выставить%"]) { $0["title"]?.string?.hasPrefix("Выставить") == true },
            FilterExample([">=CREATED_DATE": "2026-11-15", "<CREATED_DATE": "2026-11-17"]) {
                ("2026-11-15"..<"2026-11-17").contains($0["createdDate"]?.string?.prefix(10) ?? "")
            },
            FilterExample([">DEADLINE": "2026-11-18"]) { $0["deadline"]?.string ?? "" > "2026-11-18" },
            FilterExample(["AUDITOR": 13]) { $0["auditors"] == ["13"] },
        ]
    )
    func `filters tasks`(example: FilterExample) async throws {
        let found = try await tasks(["filter": example.filter])

        #expect(!found.isEmpty)
        #expect(found.allSatisfy(example.fits))
    }

    @Test func `does not understand filters in lower case`() async throws {
        let body = try await portal.post("tasks.task.list", ["filter": ["id": 1, ">id": 250]]).body

        #expect(body["total"] == 300)
    }

    @Test func `finds the tasks of a deal`() async throws {
        let all = try await tasks(["select": ["UF_CRM_TASK"], "filter": ["!UF_CRM_TASK": ""]])
        let code = try #require(all[0]["ufCrmTask"]?[0]?.string)

        let found = try await tasks(["select": ["UF_CRM_TASK"], "filter": ["UF_CRM_TASK": .string(code)]])

        #expect(!found.isEmpty)
        #expect(found.allSatisfy { $0["ufCrmTask"]?.array?.contains(.string(code)) == true })
    }

    @Test(arguments: [["NOPE": "asc"], ["UF_CRM_TASK": "asc"]] as [JSONValue])
    func `refuses to sort by what it does not know`(order: JSONValue) async throws {
        let error = try await portal.post("tasks.task.list", ["order": order]).error()

        #expect(error.status == 400)
        #expect(error.code == "0")
        #expect(error.message == "Invalid sorting key (internal error)")
    }

    @Test func `sorts by deadline`() async throws {
        let deadlines = try await tasks(["order": ["DEADLINE": "asc"], "filter": [">DEADLINE": "2020-01-01"]])
            .compactMap { $0["deadline"]?.string }

        #expect(deadlines.count == 50)
        #expect(deadlines == deadlines.sorted())
    }

    @Test func `adds, changes and deletes`() async throws {
        let fields: JSONValue = [
            "TITLE": "Проба", "RESPONSIBLE_ID": 5, "DEADLINE": "2026-11-20T19:00:00+03:00", "UF_CRM_TASK": ["D_1"],
        ]
        let portal = TestPortal()
        let added = try await portal.post("tasks.task.add", ["fields": fields]).result()
        let id = try #require(added["task"]?["id"])
        let updated = try await portal.post("tasks.task.update", ["taskId": id, "fields": ["STATUS": 5]]).result()
        let parameters: JSONValue = ["taskId": id, "select": ["ID", "UF_CRM_TASK"]]
        let task = try await portal.post("tasks.task.get", parameters).result()

        #expect(added["task"]?["status"] == "2")
        #expect(added["task"]?["deadline"] == "2026-11-20T19:00:00+03:00")
        #expect(updated["task"]?["status"] == "5")
        #expect(updated["task"]?["closedDate"] == "2026-11-18T15:00:00+03:00")
        #expect(task["task"]?["ufCrmTask"] == ["D_1"])
        #expect(try await portal.post("tasks.task.delete", ["taskId": id]).result() == ["task": true])
        #expect(try await portal.post("tasks.task.get", ["taskId": id]).error().code == "0")
    }

    @Test(
        arguments: [
            ("tasks.task.get", [:], "100"), ("tasks.task.get", ["taskId": "x"], "0"),
            ("tasks.task.list", ["filter": "x"], "100"), ("tasks.task.add", [:], "100"),
            ("tasks.task.add", ["fields": ["RESPONSIBLE_ID": 1]], "ERROR_CORE"),
            ("tasks.task.add", ["fields": ["TITLE": "x"]], "ERROR_CORE"),
            ("tasks.task.add", ["fields": [:]], "100"),
            ("tasks.task.add", ["fields": ["TITLE": "x", "RESPONSIBLE_ID": 9999]], "ERROR_CORE"),
            ("tasks.task.add", ["fields": ["TITLE": "x", "RESPONSIBLE_ID": 1, "PARENT_ID": 999_999]], "ERROR_CORE"),
            ("tasks.task.add", ["fields": ["TITLE": "x", "RESPONSIBLE_ID": 1, "STATUS": 12]], "ERROR_CORE"),
            ("tasks.task.update", ["taskId": 999_999, "fields": [:]], "0"),
            ("tasks.task.delete", ["taskId": 999_999], "1048582"),
            ("tasks.task.start", ["taskId": 999_999], "0"), ("tasks.task.pause", ["taskId": 999_999], "1048582"),
            ("tasks.task.favorite.add", ["taskId": 999_999], "1"), ("tasks.task.pin", [:], "100"),
            ("tasks.task.startwatch", ["taskId": 999_999], "1048584"), ("tasks.task.mute", ["id": "x"], "0"),
            ("tasks.task.history.list", ["taskId": 999_999], "0"), ("tasks.task.getaccess", ["taskId": "x"], "0"),
            ("tasks.task.delegate", ["taskId": 1], "100"), ("tasks.task.counters.get", ["userId": "x"], "0"),
            ("tasks.task.files.attach", ["taskId": 1], "100"),
            ("tasks.task.files.attach", ["taskId": 1, "fileId": 7], "ERROR_CORE"),
        ] as [(String, JSONValue, String)]
    )
    func `refuses wrong parameters`(method: String, parameters: JSONValue, code: String) async throws {
        let error = try await portal.post(method, parameters).error()

        #expect(error.status == 400)
        #expect(error.code == code)
        #expect(!error.message.isEmpty)
    }

    @Test func `describes statuses and priorities`() async throws {
        let fields = try await portal.post("tasks.task.getFields").result()["fields"]

        #expect(fields?["STATUS"]?["values"]?["5"] == "Завершена")
        #expect(fields?["PRIORITY"]?["values"] == ["2": "Высокий", "1": "Средний", "0": "Низкий"])
        #expect(try #require(fields?.object?.count) >= 60)
    }

    @Test func `counts overdue tasks anew as time passes`() async throws {
        let portal = TestPortal()
        let filter: JSONValue = ["filter": ["STATUS": -1]]
        let before = try #require(try await portal.post("tasks.task.list", filter).body["total"]?.int)

        portal.pass(seconds: 10 * 86_400)

        let after = try #require(try await portal.post("tasks.task.list", filter).body["total"]?.int)
        #expect(after > before)
    }
}
