import Bitrix24
import JSONCore
import MCP
import Testing

@testable import Bitrix24Tools

struct DetailTests {
    @Test func `passes the portal's rows through untouched`() async throws {
        let portal = try TestPortal()
        let order: JSONValue = ["DATE_MODIFY": "DESC", "ID": "DESC"]
        let page = try await portal.context.client.call("crm.lead.list", ["order": order])

        let answer = try await portal.call(LeadList(), ["limit": 20, "order": order])

        let rows = page.result.elements.prefix(20).map { JSONValue($0) }
        #expect(answer.rows.map(\.withoutMeta) == Array(rows))
    }

    @Test func `adds the portal's own dictionary rows with full detail`() async throws {
        let portal = try TestPortal()

        let asked = try await portal.call(LeadList(), ["limit": 1, "detail": "full"])
        let program = try await portal.call(LeadList(), ["limit": 1], audience: .program)

        for answer in [asked, program] {
            let meta = try #require(answer.rows.first?["_meta"])
            #expect(meta["status"]?["raw"]?["STATUS_ID"] == meta["status"]?["id"])
            #expect(meta["responsible"]?["raw"]?["ID"] == meta["responsible"]?["id"])
            #expect(meta["currency"]?["raw"]?["CURRENCY"] == meta["currency"]?["id"])
        }
    }

    @Test func `leaves empty fields away with compact detail`() async throws {
        let portal = try TestPortal()

        let standard = try await portal.call(LeadList(), ["limit": 5])
        let compact = try await portal.call(LeadList(), ["limit": 5, "detail": "compact"])

        let blanks: [JSONValue] = [.null, "", [], [:]]
        #expect(standard.rows.contains { row in row.object?.members.contains { blanks.contains($0.value) } == true })
        for (row, whole) in zip(compact.rows, standard.rows) {
            #expect(row.object?.members.allSatisfy { !blanks.contains($0.value) } == true)
            #expect(row.object?.members.allSatisfy { whole[$0.key] == $0.value } == true)
            #expect(row["_meta"] == whole["_meta"])
        }
    }
}

extension JSONValue {
    fileprivate var withoutMeta: JSONValue {
        guard var object else { return self }
        object["_meta"] = nil
        return .object(object)
    }
}
