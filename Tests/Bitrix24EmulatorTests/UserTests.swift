import JSONCore
import Testing

struct UserTests {
    private let portal = TestPortal.shared

    @Test func `lists users with typed values`() async throws {
        let body = try await portal.post("user.get").body
        let user = try #require(body["result"]?[0]?.object)

        #expect(body["total"] == 18)
        #expect(user["ID"] == "1")
        #expect(user["ACTIVE"] == true)
        #expect(user["UF_DEPARTMENT"] == [1])
        #expect(user["TIMESTAMP_X"] == [:])
        #expect(user["LAST_ACTIVITY_DATE"] == [:])
        #expect(user["WORK_PHONE"] == "")
        #expect(user["IS_ONLINE"] == "Y")
        #expect(user["DATE_REGISTER"]?.string?.hasSuffix("T03:00:00+03:00") == true)
    }

    @Test func `sorts by two texts`() async throws {
        let up = try await portal.values("LAST_NAME", of: "user.get", ["sort": "LAST_NAME", "order": "ASC"])
        let down = try await portal.values("LAST_NAME", of: "user.get", ["sort": "LAST_NAME", "order": "desc"])

        #expect(up == up.sorted())
        #expect(down == up.reversed())
    }

    @Test(
        arguments: [
            (["FILTER": ["ID": 1]], 1), (["filter": ["id": [1, 3, 5]]], 3), (["ID": 3], 1),
            (["FILTER": [">ID": 33]], 1),
            (["FILTER": ["ACTIVE": true]], 17), (["FILTER": ["ACTIVE": "N"]], 1),
            (["FILTER": ["USER_TYPE": "employee"]], 18),
            (["FILTER": ["UF_DEPARTMENT": 3]], 3), (["FILTER": ["@UF_DEPARTMENT": [3, 4]]], 5),
            (["FILTER": ["%LAST_NAME": "ова"]], 7), (["FILTER": ["=%LAST_NAME": "Ворон%"]], 1),
            (["FILTER": ["NAME_SEARCH": "алексей воронцов"]], 1), (["FILTER": [">=DATE_REGISTER": "2026-11-11"]], 1),
            (["FILTER": [">=DATE_REGISTER": "soon"]], 0), (["FILTER": ["NOPE": 1]], 18),
        ] as [(JSONValue, Int)]
    )
    func `filters users`(parameters: JSONValue, count: Int) async throws {
        #expect(try await portal.rows("user.get", parameters).count == count)
    }

    @Test func `selects fields`() async throws {
        let rows = try await portal.rows("user.get", ["select": ["ID", "NAME", "NOPE", "UF_*"]])

        #expect(
            rows[0].object?.keys == ["ID", "NAME", "UF_EMPLOYMENT_DATE", "UF_DEPARTMENT", "UF_PHONE_INNER"]
        )
    }

    @Test func `tells who calls`() async throws {
        let current = try await portal.post("user.current").result()
        let profile = try await portal.post("profile").result()

        #expect(current["ID"] == "1")
        #expect(current["LAST_ACTIVITY_DATE"]?.string?.count == "2026-11-18 15:00:00".count)
        #expect(profile.object?.keys == ["ID", "ADMIN", "NAME", "LAST_NAME", "PERSONAL_GENDER", "TIME_ZONE"])
        #expect(profile["ADMIN"] == true)
    }

    @Test func `lists departments by flat conditions`() async throws {
        let all = try await portal.post("department.get").body
        let parts = try await portal.rows("department.get", ["PARENT": 1, "sort": "NAME", "order": "DESC"])

        #expect(all["total"] == 7)
        #expect(all["result"]?[0]?.object?.keys == ["ID", "NAME", "SORT", "UF_HEAD"])
        #expect(all["result"]?[0]?["SORT"] == 500)
        let names = parts.compactMap { $0["NAME"]?.string }
        #expect(names.count == 5)
        #expect(names == names.sorted(by: >))
        #expect(try await portal.rows("department.get", ["NAME": "ИТ-отдел"]).count == 1)
    }
}
