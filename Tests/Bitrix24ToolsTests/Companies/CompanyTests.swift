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
