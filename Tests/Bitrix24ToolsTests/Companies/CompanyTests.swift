import Bitrix24
import JSONCore
import MCP
import Testing

@testable import Bitrix24Tools

struct CompanyTests {
    @Test func `reads one company`() async throws {
        let portal = try TestPortal()

        let answer = try await portal.call(CompanyRead(), ["id": "1"])

        #expect(answer["result"]?["result"]?["ID"] == "1")
        #expect(answer["result"]?["result"]?["TITLE"]?.string?.isEmpty == false)
        #expect(answer["request"] == ["id": 1])
        #expect(answer["metadata"]?["resource"] == "crm/companies")
        #expect(answer.texts[0].contains("1"))
    }

    @Test func `says that there is no such company`() async throws {
        let portal = try TestPortal()

        let error = await #expect(throws: PortalError.self) {
            try await portal.call(CompanyRead(), ["id": 999_999])
        }

        #expect(error?.kind == .notFound)
    }

    @Test func `leaves a company out that is larger than the budget, and says so`() async throws {
        let portal = try TestPortal(settings: ToolSettings(resultBudget: 5_000), ownData: true)
        let comments = JSONValue.string(String(repeating: "Долгая история. ", count: 500))
        let change: JSONObject = ["id": 1, "fields": ["COMMENTS": comments]]
        _ = try await portal.context.client.call("crm.company.update", change)

        let answer = try await portal.call(CompanyRead(), ["id": 1])
        let whole = try await portal.call(CompanyRead(), ["id": 1], audience: .program)

        #expect((answer.result.structuredContent?.bytes.count ?? .max) <= 5_000)
        #expect(answer["result"]?["result"] == .null)
        #expect(answer["warnings"]?[0]?["message"]?.string?.contains("5000") == true)
        #expect(whole["result"]?["result"]?["COMMENTS"] == comments)
    }

    @Test func `lists companies and contacts`() async throws {
        let portal = try TestPortal()

        let companies = try await portal.call(CompanyList(), ["limit": 3])
        let contacts = try await portal.call(ContactList(), ["limit": 3, "select": ["ID", "NAME", "PHONE"]])

        #expect(companies.rows.count == 3)
        #expect(companies["metadata"]?["resource"] == "crm/companies")
        #expect(contacts.rows.count == 3)
        #expect(contacts.rows.allSatisfy { $0["NAME"] != nil })
    }
}
