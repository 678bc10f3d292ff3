import JSONCore
import MCP
import Testing

@testable import Bitrix24Tools

struct LeadListTests {
    @Test func `names the codes of each lead`() async throws {
        let portal = try TestPortal()

        let answer = try await portal.call(LeadList(), ["dateHint": "last_month", "limit": 20])

        #expect(answer.rows.count == 20)
        for lead in answer.rows {
            let meta = try #require(lead["_meta"])
            #expect(meta["status"]?["id"] == lead["STATUS_ID"])
            #expect(meta["status"]?["name"] != lead["STATUS_ID"])
            #expect(meta["responsible"]?["id"] == lead["ASSIGNED_BY_ID"])
            #expect(meta["responsible"]?["email"]?.string?.contains("@") == true)
            #expect(meta["responsible"]?["lastName"]?.string?.isEmpty == false)
            #expect(meta["creator"]?["id"] == lead["CREATED_BY_ID"])
            #expect(meta["modifier"]?["id"] == lead["MODIFY_BY_ID"])
            #expect(meta["source"]?["id"] == lead["SOURCE_ID"])
            #expect(meta["currency"]?["id"] == lead["CURRENCY_ID"])
            #expect(meta["currency"]?["name"]?.string != lead["CURRENCY_ID"]?.string)
            #expect(meta["status"]?["raw"] == nil)
        }
    }

    @Test func `shows codes for names where people may not be read, and says so`() async throws {
        let portal = try TestPortal(scopes: ["crm"])

        let answer = try await portal.call(LeadList(), ["dateHint": "last_week", "limit": 3])

        #expect(answer.rows.count == 3)
        for lead in answer.rows {
            let person = try #require(lead["_meta"]?["responsible"])
            #expect(person["name"] == lead["ASSIGNED_BY_ID"])
            #expect(person["unresolved"] == true)
            #expect(lead["_meta"]?["status"]?["unresolved"] == nil)
        }
        #expect(answer.warnings.count == 1)
        #expect(answer.warnings[0].contains("user.get"))
        #expect(!answer.result.isError)
    }

    @Test func `costs two requests cold and one warm`() async throws {
        let portal = try TestPortal()

        let cold = try await portal.requests { _ = try await portal.call(LeadList()) }
        let warm = try await portal.requests { _ = try await portal.call(LeadList()) }

        #expect(cold == 2)
        #expect(warm == 1)
    }

    @Test func `sorts by the time of change, latest first`() async throws {
        let portal = try TestPortal()

        let answer = try await portal.call(LeadList(), ["limit": 50, "select": ["ID", "DATE_MODIFY"]])

        let dates = answer.rows.compactMap { $0["DATE_MODIFY"]?.string }
        #expect(answer["request"]?["order"] == ["DATE_MODIFY": "DESC"])
        #expect(dates.count == 50)
        #expect(dates == dates.sorted(by: >))
    }

    @Test func `counts the returned leads by status and by person`() async throws {
        let portal = try TestPortal()

        let answer = try await portal.call(LeadList(), ["limit": 40, "maxBytes": 1_000_000])

        let expected = Dictionary(
            answer.rows.compactMap { $0["STATUS_ID"]?.string }.map { ($0, 1) },
            uniquingKeysWith: +
        )
        let counted = try #require(answer["aggregates"]?["status"]?.object)
        #expect(Dictionary(uniqueKeysWithValues: counted.members.map { ($0.key, $0.value["count"]?.int) }) == expected)
        #expect(counted.members.allSatisfy { $0.value["name"]?.string?.isEmpty == false })
        let people = try #require(answer["aggregates"]?["responsible"]?.object)
        #expect(people.members.compactMap { $0.value["count"]?.int }.reduce(0, +) == 40)
    }

    @Test func `hints at the leads of the last week`() async throws {
        let portal = try TestPortal()

        let answer = try await portal.call(LeadList(), ["limit": 7])

        let hint = try #require(answer["hints"])
        #expect(hint["message"]?.string?.isEmpty == false)
        #expect(
            hint["copyableFilter"] == [
                "filter": [
                    ">=DATE_CREATE": "2026-03-11T00:00:00+03:00", "<=DATE_CREATE": "2026-03-18T23:59:59+03:00",
                ],
                "order": ["DATE_MODIFY": "DESC"],
                "limit": 7,
            ]
        )
        let copied = try await portal.call(LeadList(), try #require(hint["copyableFilter"]))
        #expect(copied.warnings.isEmpty)
    }

    @Test(arguments: ["statusSemantics", "groupSemantics"])
    func `resolves groups to the statuses that belong to them`(argument: String) async throws {
        let portal = try TestPortal()

        let answer = try await portal.call(
            LeadList(),
            .object([argument: ["success", "failure"], "dateHint": "last_quarter", "limit": 100])
        )

        #expect(answer["request"]?["filter"]?["STATUS_ID"] == ["CONVERTED", "JUNK"])
        #expect(!answer.rows.isEmpty)
        #expect(answer.rows.allSatisfy { ["CONVERTED", "JUNK"].contains($0["STATUS_ID"]?.string) })
    }

    @Test func `narrows the statuses of a filter by a group`() async throws {
        let portal = try TestPortal()

        let answer = try await portal.call(
            LeadList(),
            ["statusSemantics": "failure", "filter": ["@STATUS_ID": ["JUNK", "NEW"]]]
        )

        #expect(answer["request"]?["filter"] == ["STATUS_ID": ["JUNK"]])
        await #expect(throws: ToolInputError.self) {
            try await portal.call(LeadList(), ["statusSemantics": "failure", "filter": ["STATUS_ID": "NEW"]])
        }
    }

    @Test func `leaves entries away whose codes were not selected`() async throws {
        let portal = try TestPortal()

        let answer = try await portal.call(LeadList(), ["select": ["ID", "STATUS_ID"], "limit": 3])

        #expect(answer.rows.count == 3)
        #expect(answer.rows.allSatisfy { $0["_meta"]?.object?.keys == ["status"] })
        #expect(answer["aggregates"]?.object?.keys == ["status"])
    }

    @Test func `puts everything that the text says into the structured part`() async throws {
        let portal = try TestPortal()

        let answer = try await portal.call(LeadList(), ["limit": 2])
        let summary = try await TestPortal(settings: ToolSettings(textContent: .summary)).call(LeadList(), ["limit": 2])
        let program = try await portal.call(LeadList(), ["limit": 2], audience: .program)

        #expect(answer.texts.count == 2)
        #expect(try JSONValue(parsing: answer.texts[1]) == answer.structured)
        #expect(summary.texts.count == 1)
        #expect(program.texts.count == 1)
        #expect(answer["metadata"] == ["provider": "bitrix24", "tool": "getLeads", "resource": "crm/leads"])
        #expect(!answer.result.isError)
    }

    @Test func `names the portal where it has a name`() async throws {
        let portal = try TestPortal(settings: ToolSettings(instanceName: "north"))

        let answer = try await portal.call(LeadList(), ["limit": 1])

        #expect(answer["metadata"]?["instance_name"] == "north")
    }
}
