import Bitrix24Emulator
import JSONCore
import Testing

struct AccessTests {
    /// A portal that a salesman calls too.
    private static let salesman = TestPortal { $0.otherWebhooks = [.init(userID: 5, code: "five")] }

    private func salesman(_ method: String) async throws -> JSONValue {
        try await Self.salesman.send("/rest/5/five/\(method)", verb: "GET").result()
    }

    @Test func `knows who is an administrator`() async throws {
        #expect(try await TestPortal.shared.post("user.admin").result() == true)
        #expect(try await salesman("user.admin") == false)
    }

    @Test(
        arguments: [
            ("U5", true), ("U1", false), ("AU", true), ("G2", true), ("G1", false), ("D2", true), ("D3", false),
            ("DR1", true), ("D1", false), ("SG1", true), ("nonsense", false),
        ]
    )
    func `says whether a user has a right`(code: String, isFitting: Bool) async throws {
        #expect(try await salesman("user.access?ACCESS[]=X9&ACCESS[]=\(code)") == .bool(isFitting))
        #expect(try await TestPortal.shared.post("user.access", ["ACCESS": [.string(code)]]).result() == true)
    }

    @Test func `names rights`() async throws {
        let codes: JSONValue = ["ACCESS": ["U1", "AU", "G2", "D2", "U999", "x"]]

        let names = try await TestPortal.shared.post("access.name", codes).result()
        let none = try await TestPortal.shared.post("access.name").result()

        #expect(names.object?.keys == ["U1", "AU", "G2", "D2"])
        #expect(names["AU"] == ["provider": "", "name": "Все авторизованные пользователи", "provider_id": "other"])
        #expect(names["U1"]?["name"] == "Алексей Воронцов")
        #expect(none == false)
    }

    @Test func `tells which features there are`() async throws {
        let portal = TestPortal.shared

        #expect(try await portal.post("feature.get", ["CODE": "rest_offline_extended"]).result() == ["value": "Y"])
        #expect(try await portal.post("feature.get", ["CODE": "made_up"]).result() == ["value": "N"])
        #expect(try await portal.post("feature.get").error().code == "CODE_EMPTY")
    }

    @Test(
        arguments: [
            ("user_basic", ["EMAIL", "WORK_PHONE", "PERSONAL_MOBILE"], ["LAST_LOGIN", "PERSONAL_WWW"]),
            ("user_brief", ["NAME", "UF_DEPARTMENT"], ["EMAIL", "WORK_PHONE", "PERSONAL_MOBILE", "LAST_LOGIN"]),
        ]
    )
    func `shows as much of users as the scope allows`(scope: String, shown: [String], hidden: [String]) async throws {
        let portal = TestPortal { $0.webhook.scopes = [scope] }

        let user = try #require(try await portal.rows("user.get", ["select": ["*", "UF_*"]])[0].object)
        let current = try #require(try await portal.post("user.current").result().object)
        let found = try #require(try await portal.rows("user.search", ["FIND": "Воронцов"])[0].object)
        let fields = try #require(try await portal.post("user.fields").result().object)

        for keys in [user.keys, current.keys, found.keys, fields.keys] {
            #expect(Set(keys).isSuperset(of: shown))
            #expect(Set(keys).isDisjoint(with: hidden))
        }
    }

    @Test func `searches users by department, and selects fields`() async throws {
        let portal = TestPortal.shared
        let parameters: JSONValue = ["FILTER": ["UF_DEPARTMENT_NAME": "маркетинг"], "select": ["ID", "UF_DEPARTMENT"]]

        let rows = try await portal.rows("user.search", parameters)
        let free = try await portal.rows("user.search", ["FILTER": ["FIND": "сервисная жуков"]])

        #expect(rows.count == 2)
        #expect(rows.allSatisfy { $0["UF_DEPARTMENT"] == [4] && $0.object?.count == 2 })
        #expect(free.count == 1)
    }

    @Test func `changes the structure of the company`() async throws {
        let portal = TestPortal()
        let added = try await portal.post("department.add", ["NAME": "Склад", "PARENT": 5, "UF_HEAD": 3]).result()
        let updated = try await portal.post("department.update", ["ID": 5, "NAME": "Сервис"]).result()
        let deleted = try await portal.post("department.delete", ["ID": 5]).result()
        let store = try await portal.rows("department.get", ["ID": added])
        let people = try await portal.rows("user.get", ["FILTER": ["UF_DEPARTMENT": 5]])

        #expect(added == 8)
        #expect(updated == true)
        #expect(deleted == true)
        #expect(store == [["ID": "8", "NAME": "Склад", "SORT": 500, "PARENT": "1", "UF_HEAD": "3"]])
        #expect(people.isEmpty)
    }

    @Test(
        arguments: [
            ("department.add", ["PARENT": 1]), ("department.add", ["NAME": "x"]),
            ("department.add", ["NAME": "x", "PARENT": 99]), ("department.update", ["ID": 99, "NAME": "x"]),
            ("department.update", ["ID": 2, "PARENT": 3]), ("department.update", ["ID": 1, "PARENT": 2]),
            ("department.delete", ["ID": 99]), ("department.delete", ["ID": 1]),
        ] as [(String, JSONValue)]
    )
    func `refuses to break the structure`(method: String, parameters: JSONValue) async throws {
        let error = try await TestPortal.shared.post(method, parameters).error()

        #expect(error.status == 400)
        #expect(error.code == "ERROR_CORE")
    }

    @Test func `lets only administrators change the structure`() async throws {
        let answer = try await Self.salesman.send("/rest/5/five/department.add?NAME=x&PARENT=1", verb: "GET")

        #expect(try answer.error().message == "Доступ запрещен")
    }
}
