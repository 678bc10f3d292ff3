import Bitrix24
import CRM
import JSONCore
import Testing

@testable import Bitrix24Tools

/// Conditions that name a linked record, as a deal's company, by its name.
struct LinkedRecordTests {
    private static let company = "Ромашка Плюс Трейдинг"

    @Test func `counts and finds by the name of a company, with one search more`() async throws {
        let portal = try TestPortal(ownData: true)
        let id = try await portal.context.client.call("crm.company.add", ["fields": ["TITLE": "ООО «\(Self.company)»"]])
        for place in 0..<3 {
            _ = try await portal.context.client.call(
                "crm.deal.add",
                ["fields": ["TITLE": "Сделка \(place)", "COMPANY_ID": JSONValue(id.result)]]
            )
        }
        let named: JSONValue = ["entity": "deals", "where": [["компания": .string(Self.company)]]]
        let numbered: JSONValue = ["entity": "deals", "where": [["компания": JSONValue(id.result)]]]
        let plain = try await portal.call(CRMSearch(), numbered)
        let cost = try await portal.requests {
            let found = try await portal.call(CRMSearch(), named)
            #expect(found.structured["rows"] == plain.structured["rows"])
            #expect(found.structured["total"] == 3)
        }
        let counted = try await portal.call(CRMAggregation(), named)

        #expect(cost == 2)
        #expect(counted.structured["rows"] == [[3]])
        #expect(counted.structured["coverage"]?["requests"] == 2)
        #expect(counted.structured["understood"]?.text.contains("<<ООО «\(Self.company)»>>") == true)
    }

    @Test func `names the candidates, or the ways to find one`() async throws {
        let portal = try TestPortal(ownData: true)
        for form in ["ООО", "АО"] {
            _ = try await portal.context.client.call(
                "crm.company.add",
                ["fields": ["TITLE": "\(form) «\(Self.company)»"]]
            )
        }

        for (name, word) in [(Self.company, "<<АО «\(Self.company)»>>"), ("Йцукенг", "findClient")] {
            let question: JSONValue = ["entity": "deals", "where": [["field": "company", "value": .string(name)]]]
            let fault = try await #require(throws: QueryFault.self) {
                try await portal.call(CRMSearch(), question)
            }

            #expect(fault.path == "where[0].value")
            #expect(portal.context.texts.words(for: fault).contains(word))
        }
    }
}
