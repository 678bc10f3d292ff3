import JSONCore
import MCP
import Testing

@testable import Bitrix24Tools

struct ResourceCursorTests {
    @Test(arguments: ["", "abc", "0", "-3", "+3", "03", "3.0", " 3", "99999999999999999999", "1000000001"])
    func `names a cursor that no answer gave out`(cursor: String) async throws {
        for address in ["crm/leads", "crm/currencies", "bitrix24_leads_guide"] {
            let error = await #expect(throws: ToolInputError.self) {
                try await query(address, cursor: cursor)
            }

            #expect(error?.faults.map(\.path) == ["cursor"])
            #expect(error?.message.contains("\"\(cursor)\"") == true)
        }
    }

    @Test func `names the beginning of a long cursor`() async throws {
        let error = await #expect(throws: ToolInputError.self) {
            try await query("crm/leads", cursor: String(repeating: "x", count: 10_000))
        }

        #expect(try #require(error).message.utf8.count < 400)
    }

    @Test func `a single record has no cursor`() async throws {
        let error = await #expect(throws: ToolInputError.self) { try await query("crm/leads/1", cursor: "50") }

        #expect(error?.faults.map(\.path) == ["cursor"])
    }

    @Test func `counts before what the address says`() async throws {
        let page = try await query("crm/lead_sources?start=0&limit=1", cursor: "2")

        let all = try await query("crm/lead_sources")
        #expect(page["data"]?[0] == all["data"]?[2])
        #expect(page["next_cursor"] == "3")
    }

    @Test(arguments: ["crm/leads", "crm/lead_sources", "bitrix24_leads_guide"])
    func `leads from page to page to the end`(address: String) async throws {
        var rows: [JSONValue] = []
        var cursor: String?
        repeat {
            let page = try await query("\(address)?limit=\(address == "crm/leads" ? 499 : 4)", cursor: cursor)
            rows += page["data"]?.array ?? []
            cursor = page["next_cursor"]?.string
            #expect(page["total"]?.int.map { $0 >= rows.count } == true)
            if cursor == nil { #expect(page["total"]?.int == rows.count) }
        } while cursor != nil

        #expect(Set(rows).count == rows.count)
    }

    private func query(_ address: String, cursor: String? = nil) async throws -> JSONValue {
        let catalog = ResourceCatalog(context: try TestPortal().context)
        let page = try await catalog.query(address, cursor: cursor, for: RequestContext(logger: .silent))
        return try JSONValue(parsing: try #require(page).text)
    }
}
