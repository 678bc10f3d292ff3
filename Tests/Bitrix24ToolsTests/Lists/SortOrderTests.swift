import JSONCore
import MCP
import Testing

@testable import Bitrix24Tools

struct SortOrderTests {
    @Test func `writes directions in capitals`() throws {
        let order = try SortOrder(["ID": "asc", "TITLE": "Desc"], of: .leads, for: "getLeads", in: LocaleTexts())

        #expect(order.fields == ["ID": "ASC", "TITLE": "DESC"])
    }

    @Test func `names every direction that is none`() throws {
        let error = #expect(throws: ToolInputError.self) {
            try SortOrder(
                ["ID": "up", "TITLE": 1, "DATE_CREATE": "ASC"],
                of: .leads,
                for: "getLeads",
                in: LocaleTexts()
            )
        }

        #expect(error?.faults.map(\.path) == ["order.ID", "order.TITLE"])
        #expect(error?.message.contains("\"up\"") == true)
        #expect(error?.message.contains("ASC") == true)
    }

    @Test(arguments: [nil, [:]] as [JSONObject?])
    func `takes the kind's own order for none`(order: JSONObject?) throws {
        #expect(try SortOrder(order, of: .leads, for: "getLeads", in: LocaleTexts()).fields == ["DATE_MODIFY": "DESC"])
    }
}
