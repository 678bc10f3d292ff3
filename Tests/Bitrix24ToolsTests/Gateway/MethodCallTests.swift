import Bitrix24
import JSONCore
import MCP
import Testing

@testable import Bitrix24Tools

struct MethodCallTests {
    @Test func `calls a method and returns the portal's answer`() async throws {
        let portal = try TestPortal()

        let answer = try await portal.call(MethodCall(), ["method": "crm.lead.get", "params": ["id": 1]])

        #expect(answer["result"]?["result"]?["ID"] == "1")
        #expect(answer["metadata"]?["resource"] == "crm.lead.get")
        #expect(answer["request"] == ["method": "crm.lead.get", "params": ["id": 1]])
        #expect(answer["pagination"] == nil)
        #expect(answer.texts[0].contains("crm.lead.get"))
    }

    @Test func `pages through a list from any offset`() async throws {
        let portal = try TestPortal()
        let select: JSONValue = ["ID"]
        let order: JSONValue = ["ID": "ASC"]
        let call = { (start: Int) in
            try await portal.call(
                MethodCall(),
                ["method": "crm.lead.list", "params": ["select": select, "order": order, "start": .int(start)]]
            )
        }

        let first = try await call(0)
        let odd = try await call(30)

        #expect(first["pagination"]?["next"] == 50)
        #expect(first["pagination"]?["limit"] == 50)
        #expect(odd.ids == Array(first.ids[30...]))
        #expect(odd["pagination"]?["start"] == 30)
        #expect(odd["pagination"]?["next"] == 50)
        #expect(odd["pagination"]?["fetched"] == 20)
    }

    @Test func `cuts a long list within the budget and names the next row`() async throws {
        let portal = try TestPortal(settings: ToolSettings(resultBudget: 20_000))

        let cut = try await portal.call(MethodCall(), ["method": "crm.lead.list", "params": ["order": ["ID": "ASC"]]])
        let next = try #require(cut["pagination"]?["next"]?.int)
        let rest = try await portal.call(
            MethodCall(),
            ["method": "crm.lead.list", "params": ["order": ["ID": "ASC"], "start": .int(next)]]
        )

        #expect(try #require(cut.result.structuredContent).bytes.count <= 20_000)
        #expect(cut.rows.count == next)
        #expect(cut.warnings.contains { $0.contains("\(next)") })
        #expect(Int(try #require(rest.ids.first)) ?? 0 > Int(try #require(cut.ids.last)) ?? 0)
        #expect(rest["pagination"]?["start"]?.int == next)
    }

    @Test func `leaves a result out that is too large as a whole`() async throws {
        let portal = try TestPortal(settings: ToolSettings(resultBudget: 2000))

        let answer = try await portal.call(MethodCall(), ["method": "crm.lead.fields"])

        #expect(answer["result"]?["result"] == .null)
        #expect(answer.warnings.count == 1)
        #expect(answer.warnings[0].contains("2000"))
    }

    @Test func `warns of a list without a date range like the tool that lists the same`() async throws {
        let portal = try TestPortal()

        let leads = try await portal.call(MethodCall(), ["method": "crm.lead.list", "params": ["select": ["ID"]]])
        let filters = try #require(leads["suggestedFix"]?["filters"]?[0])
        let fixed = try await portal.call(
            MethodCall(),
            ["method": "crm.lead.list", "params": .object(["filter": filters, "select": ["ID"]])]
        )
        let fields = try await portal.call(MethodCall(), ["method": "crm.currency.list"])

        #expect(leads.warnings.count == 1)
        #expect(fixed.warnings.isEmpty)
        #expect(fields.warnings.isEmpty)
    }

    @Test func `writes, and refuses to delete`() async throws {
        let portal = try TestPortal(ownData: true)

        let update = try await portal.call(
            MethodCall(),
            ["method": "crm.lead.update", "params": ["id": 1, "fields": ["TITLE": "Renamed"]]]
        )
        let lead = try await portal.call(MethodCall(), ["method": "crm.lead.get", "params": ["id": 1]])

        #expect(update["result"]?["result"] == true)
        #expect(lead["result"]?["result"]?["TITLE"] == "Renamed")
        let requests = await portal.requests {
            await #expect(throws: GatewayRefusal.self) {
                try await portal.call(MethodCall(), ["method": "crm.lead.delete", "params": ["id": 1]])
            }
        }
        #expect(requests == 0)
    }

    @Test(arguments: ["", "crm lead list", "../profile", "crm.lead.list?start=5", "http://evil.test/"])
    func `refuses what is no name of a method`(name: String) async throws {
        let portal = try TestPortal(settings: ToolSettings(gateway: .full))

        let requests = await portal.requests {
            await #expect(throws: MalformedMethod.self) {
                try await portal.call(MethodCall(), ["method": .string(name)])
            }
        }

        #expect(requests == 0)
    }

    @Test func `takes a name with blanks around it and the suffix of the format`() async throws {
        let portal = try TestPortal()

        let answer = try await portal.call(MethodCall(), ["method": " server.time.json\n"])

        #expect(answer["metadata"]?["resource"] == "server.time")
    }
}
