import Bitrix24Emulator
import JSONCore
import Testing

struct GroupTests {
    private let portal = TestPortal.shared

    @Test func `lists groups in upper case, the latest first`() async throws {
        let body = try await portal.post("sonet_group.get").body

        #expect(body["total"] == 2)
        #expect(body["result"]?.array?.map { $0["ID"] } == ["2", "1"])
        #expect(body["result"]?[0]?["PROJECT"] == "Y")
        #expect(body["result"]?[1]?["NUMBER_OF_MEMBERS"] == "9")
        #expect(body["result"]?[0]?["DATE_CREATE"]?.string?.hasSuffix("+03:00") == true)
    }

    @Test(
        arguments: [
            (["GROUP_ID": 1], ["1"]), (["FILTER": ["%NAME": "МОНТАЖ"]], ["2"]), (["FILTER": ["!ID": 1]], ["2"]),
            (["FILTER": ["!%NAME": "монтаж"]], ["1"]), (["FILTER": ["OPENED": "Y"]], ["1"]),
            (["FILTER": ["><ID": [2, 5]]], ["2"]), (["FILTER": [">=DATE_CREATE": "2026-09-01"]], ["2"]),
            (["FILTER": ["NOPE": 1], "ORDER": ["ID": "ASC"]], ["1", "2"]), (["ORDER": ["NAME": "ASC"]], ["2", "1"]),
            (["FILTER": ["=NAME": "Отдел продаж"]], ["1"]), (["FILTER": ["NAME": "Отдел"]], []),
        ] as [(JSONValue, [String])]
    )
    func `filters and sorts groups`(parameters: JSONValue, ids: [String]) async throws {
        #expect(try await portal.values("ID", of: "sonet_group.get", parameters) == ids)
    }

    @Test func `lists groups in camel case as selected`() async throws {
        let bare = try await portal.post("socialnetwork.api.workgroup.list").body
        let select: JSONValue = [
            "select": ["ID", "NAME", "TYPE", "NOPE"], "filter": ["=%NAME": "монтаж%"], "start": -1,
        ]
        let some = try await portal.post("socialnetwork.api.workgroup.list", select).body

        #expect(bare["result"] == ["workgroups": [["id": "1"], ["id": "2"]]])
        #expect(bare["total"] == 2)
        #expect(some["result"]?["workgroups"]?[0]?.object?.keys == ["id", "name", "type"])
        #expect(some["result"]?["workgroups"]?.array?.count == 1)
        #expect(some["total"] == nil)
    }

    @Test func `gives one group and its people`() async throws {
        let group = try await portal.post("socialnetwork.api.workgroup.get", ["params": ["groupId": 2]]).result()
        let people = try await portal.rows("sonet_group.user.get", ["ID": 2])
        let own = try await portal.rows("sonet_group.user.groups")

        #expect(group["ID"] == 2)
        #expect(group["DATE_CREATE"]?.string?.count == "17.04.2025 19:37:55".count)
        #expect(group["MEMBERS"]?.array?.count == people.count)
        #expect(people.filter { $0["ROLE"] == "A" }.map { $0["USER_ID"] } == [.string(group["OWNER_ID"]?.text ?? "")])
        #expect(own.map { $0["GROUP_ID"] } == ["1", "2"])
    }

    @Test(
        arguments: [
            ("socialnetwork.api.workgroup.get", ["params": [:]], "SONET_CONTROLLER_WORKGROUP_EMPTY"),
            ("socialnetwork.api.workgroup.get", ["params": ["groupId": 9]], "SONET_CONTROLLER_WORKGROUP_NOT_FOUND"),
            ("socialnetwork.api.workgroup.get", [:], "100"), ("sonet_group.user.get", ["ID": 9], ""),
        ] as [(String, JSONValue, String)]
    )
    func `refuses groups that there are not`(method: String, parameters: JSONValue, code: String) async throws {
        #expect(try await portal.post(method, parameters).error().code == code)
    }

    @Test func `hides a closed group from those who are not in it`() async throws {
        let portal = TestPortal { $0.otherWebhooks = [.init(userID: 5, code: "five")] }

        let answer = try await portal.send("/rest/5/five/sonet_group.get", verb: "GET")

        #expect(try answer.result().array?.map { $0["ID"] } == ["1"])
    }
}
