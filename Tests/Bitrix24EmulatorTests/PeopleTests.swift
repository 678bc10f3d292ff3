import JSONCore
import Testing

struct PeopleTests {
    @Test func `finds users by a part of the name, or by any of its words`() async throws {
        let first = try await TestPortal.shared.rows("user.get", ["FILTER": ["ID": 1]])[0]
        let name = try #require(first["LAST_NAME"]?.string)

        let parts = try await TestPortal.shared.rows(
            "user.search",
            ["FILTER": ["LAST_NAME": .string(String(name.dropLast(2)))]]
        )
        let free = try await TestPortal.shared.rows("user.search", ["FILTER": ["FIND": .string(name)]])

        #expect(parts.contains { $0["ID"] == "1" })
        #expect(free.contains { $0["ID"] == "1" })
        #expect(parts.count < 18)
    }

    @Test(arguments: ["user.fields", "department.fields"])
    func `names fields`(method: String) async throws {
        let fields = try await TestPortal.shared.post(method).result()

        #expect(fields["ID"]?.string == "ID")
        #expect(fields["NAME"]?.string?.isEmpty == false)
    }

    @Test(arguments: ["im.notify.personal.add", "im.notify.system.add", "im.notify"])
    func `numbers the notes that users are sent`(method: String) async throws {
        let portal = TestPortal()

        let first = try await portal.post(method, ["USER_ID": 3, "MESSAGE": "Новая заявка"]).result().int
        let second = try await portal.post(method, ["USER_ID": 3, "MESSAGE": "Ещё одна"]).result().int
        let empty = try await portal.post(method, ["USER_ID": 3]).error()

        #expect(first == 1)
        #expect(second == 2)
        #expect(empty.code == "MESSAGE_EMPTY")
    }

    @Test func `gives single entries and names of dictionaries`() async throws {
        let rows = try await TestPortal.shared.rows("crm.status.list", ["filter": ["ENTITY_ID": "SOURCE"]])
        let items = try await TestPortal.shared.rows("crm.status.entity.items", ["entityId": "SOURCE"])

        let one = try await TestPortal.shared.post("crm.status.get", ["id": rows[0]["ID"] ?? 0]).result()

        #expect(one == rows[0])
        #expect(items.map { $0["STATUS_ID"] } == rows.map { $0["STATUS_ID"] })
        #expect(items[0]["SORT"]?.int != nil)
    }
}
