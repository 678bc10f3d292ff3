import JSONCore
import Testing

struct CallTests {
    private let portal = TestPortal.shared

    @Test func `joins calls with the activities of a lead`() async throws {
        let activities = try await portal.rows(
            "crm.activity.list",
            [
                "filter": ["OWNER_TYPE_ID": 1, "TYPE_ID": 2, "PROVIDER_ID": "VOXIMPLANT_CALL"], "order": ["ID": "DESC"],
                "select": ["ID", "OWNER_ID", "DIRECTION", "START_TIME"],
            ]
        )
        let ids = activities.compactMap { $0["ID"] }

        let calls = try await portal.rows(
            "voximplant.statistic.get",
            ["FILTER": ["CRM_ACTIVITY_ID": .array(ids)], "SORT": "ID", "ORDER": "DESC"]
        )

        #expect(calls.count == activities.count)
        #expect(!calls.isEmpty)
        for (call, activity) in zip(calls, activities) {
            #expect(call["CRM_ACTIVITY_ID"] == activity["ID"])
            #expect(call["CRM_ENTITY_TYPE"] == "LEAD")
            #expect(call["CRM_ENTITY_ID"] == activity["OWNER_ID"])
            #expect(call["CALL_START_DATE"] == activity["START_TIME"])
            // Incoming is 1 in one numbering and 2 in the other.
            #expect((call["CALL_TYPE"] == "2") == (activity["DIRECTION"] == "1"))
            #expect((call["CALL_DURATION"] != "0") == (call["CALL_RECORD_URL"]?.string?.isEmpty == false))
        }
    }

    @Test func `takes conditions only inside the filter`() async throws {
        let all = try await portal.post("voximplant.statistic.get").body
        let call = try #require(all["result"]?[0]?["CALL_ID"])

        let outside = try await portal.post("voximplant.statistic.get", ["CALL_ID": call]).body
        let inside = try await portal.post("voximplant.statistic.get", ["FILTER": ["CALL_ID": call]]).body

        #expect(outside["total"] == all["total"])
        #expect(inside["total"] == 1)
    }

    @Test(
        arguments: [
            FilterExample([">CALL_DURATION": 0]) { Int($0["CALL_DURATION"]?.string ?? "") ?? 0 > 0 },
            FilterExample(["CALL_FAILED_CODE": "304"]) { $0["CALL_FAILED_CODE"] == "304" },
            FilterExample(["><CALL_DURATION": [60, 120]]) {
                (60...120).contains(Int($0["CALL_DURATION"]?.string ?? "") ?? 0)
            },
            FilterExample(["%CALL_FAILED_REASON": "success"]) { $0["CALL_FAILED_CODE"] == "200" },
            FilterExample([">SESSION_ID": 3_500_000_000]) { Int($0["SESSION_ID"]?.string ?? "") ?? 0 > 3_500_000_000 },
            FilterExample([">COST": 9]) { Double($0["COST"]?.string ?? "") ?? 0 > 9 },
            FilterExample([">=CALL_START_DATE": "2026-11-15"]) {
                $0["CALL_START_DATE"]?.string ?? "" >= "2026-11-15"
            },
        ]
    )
    func `filters calls`(example: FilterExample) async throws {
        let found = try await portal.rows("voximplant.statistic.get", ["FILTER": example.filter])

        #expect(!found.isEmpty)
        #expect(found.allSatisfy(example.fits))
    }

    @Test func `sorts calls by numbers, but not by their type`() async throws {
        let parameters: JSONValue = ["SORT": "COST", "ORDER": "DESC"]
        let costs = try await portal.values("COST", of: "voximplant.statistic.get", parameters)
        let byType = try await portal.rows("voximplant.statistic.get", ["SORT": "CALL_TYPE", "ORDER": "ASC"])
        let byID = try await portal.rows("voximplant.statistic.get")

        #expect(costs == costs.sorted { Double($0) ?? 0 > Double($1) ?? 0 })
        #expect(costs.allSatisfy { $0.split(separator: ".").last?.count == 4 })
        #expect(byType == byID)
    }

    @Test func `finds the recording of a call among its files`() async throws {
        let filter: JSONValue = ["TYPE_ID": 2, "COMPLETED": "Y"]
        let activities = try await portal.rows("crm.activity.list", ["filter": filter, "select": ["ID", "FILES"]])
        let ids = activities.compactMap { $0["ID"] }
        let calls = try await portal.rows("voximplant.statistic.get", ["FILTER": ["CRM_ACTIVITY_ID": .array(ids)]])
        let recordings = Dictionary(uniqueKeysWithValues: calls.map { ($0["CRM_ACTIVITY_ID"], $0["RECORD_FILE_ID"]) })

        #expect(!activities.isEmpty)
        for activity in activities {
            let recording = try #require(recordings[activity["ID"]])
            #expect(activity["FILES"]?[0]?["id"] == (recording == .null ? nil : recording))
        }
    }

    @Test func `shows an activity`() async throws {
        let activity = try await portal.post("crm.activity.get", ["id": 1]).result()

        #expect(activity["SETTINGS"] == [])
        #expect(activity["PROVIDER_PARAMS"] == [])
        #expect(activity["ASSOCIATED_ENTITY_ID"] == "0")
        #expect(activity["PHONE_FROM"] == nil)
        #expect(try await portal.post("crm.activity.get", ["id": 999_999]).error().message == "Activity is not found.")
    }

    @Test func `shows communications only when asked`() async throws {
        let parameters: JSONValue = ["filter": ["TYPE_ID": 2, "OWNER_TYPE_ID": 1], "select": ["COMMUNICATIONS"]]

        let plain = try await portal.rows("crm.activity.list")
        let rows = try await portal.rows("crm.activity.list", parameters)

        #expect(plain[0]["COMMUNICATIONS"] == nil)
        let communications = rows.compactMap { $0["COMMUNICATIONS"]?.array?.first }
        let communication = try #require(communications.first)
        #expect(communication["TYPE"] == "PHONE")
        #expect(communication["ENTITY_TYPE_ID"] == "1")
    }

    @Test func `filters activities by bindings`() async throws {
        let parameters: JSONValue = ["filter": ["BINDINGS": [["OWNER_TYPE_ID": 2]]]]

        let rows = try await portal.rows("crm.activity.list", parameters)

        #expect(!rows.isEmpty)
        #expect(rows.allSatisfy { $0["OWNER_TYPE_ID"] == "2" })
    }

    @Test func `binds what was done for a deal to its client too`() async throws {
        let filter: JSONValue = ["BINDINGS": [["OWNER_TYPE_ID": 3]]]

        let rows = try await portal.rows(
            "crm.activity.list",
            ["filter": filter, "select": ["ID", "OWNER_TYPE_ID", "COMMUNICATIONS"]]
        )

        #expect(!rows.isEmpty)
        #expect(rows.allSatisfy { $0["OWNER_TYPE_ID"] == "2" })
        #expect(rows.allSatisfy { $0["COMMUNICATIONS"]?[0]?["ENTITY_TYPE_ID"] == "3" })
    }
}
