import JSONCore
import Testing

@testable import Bitrix24

struct TableFilterTests {
    @Test(
        arguments: [
            (["STATUS_ID": "NEW"], 0, ["STATUS_ID": "NEW", ">ID": 7]),
            ([">ID": 5, "STATUS_ID": "NEW"], 5, ["STATUS_ID": "NEW", ">ID": 7]),
            ([">=ID": "5"], 4, [">ID": 7]), ([">=ID": 0], 0, [">ID": 7]), ([">ID": -3], 0, [">ID": 7]),
            ([">ID": 5, ">=ID": 9], 8, [">ID": 7]),
            (["<=ID": 90, "!ID": [3, 4], "@ID": [8, 9]], 0, ["<=ID": 90, "!ID": [3, 4], "@ID": [8, 9], ">ID": 7]),
            (["ID": 7, "GRID": 1, ">PARENT_ID": "x"], 0, ["ID": 7, "GRID": 1, ">PARENT_ID": "x", ">ID": 7]),
        ] as [(JSONObject, Int, JSONObject)]
    )
    func `starts at a lower bound and keeps all other conditions`(
        filter: JSONObject,
        lowest: Int,
        combined: JSONObject
    ) throws {
        let read = try TableFilter(filter, of: .legacy("crm.lead.list"))

        #expect(read.lowest == lowest)
        #expect(read.behind(7) == .object(combined))
    }

    @Test(
        arguments: [
            (.tasks, [">id": 5], "the number is called ID"), (.tasks, ["!id": 5], "the number is called ID"),
            (.items(entityTypeID: 2), ["ID": 5], "the number is called id"),
            (.users, [">ID": "x"], "whole number"), (.users, [">=ID": [1]], "whole number"),
        ] as [(PortalTable, JSONObject, String)]
    )
    func `refuses what would be dropped`(table: PortalTable, filter: JSONObject, reason: String) {
        let error = #expect(throws: PortalError.self) { try TableFilter(filter, of: table) }

        #expect(error?.kind == .invalidParameters)
        #expect(error?.message?.contains(reason) == true)
    }

    @Test func `puts the bound beside a group, not into it`() throws {
        let group: JSONObject = ["logic": "OR", "0": ["stageId": "NEW"], "1": [">id": 9]]

        let read = try TableFilter(group, of: .items(entityTypeID: 2))

        #expect(read.lowest == 0)
        #expect(read.behind(7) == ["0": .object(group), ">id": 7])
    }
}
