import Bitrix24
import JSONCore
import MCP
import Testing

@testable import Bitrix24Tools

struct EntryMemoryTests {
    private let memory = EntryMemory()
    private let kind = RecordKind.leads
    private let entry = JSONMember("responsible", JSONFragment(["id": "7", "name": "Ann"]))

    @Test func `entries hold until a dictionary is loaded anew`() async throws {
        let directory = try TestPortal().context.client.directory
        let before = await directory.snapshot(for: DirectoryNeeds(statuses: true))
        var entries = memory.entries(of: kind, detail: .full, in: before)
        #expect(entries == kind.meta.map { _ in [:] })
        entries[0]["7"] = entry
        memory.keep(entries, of: kind, detail: .full, in: before)

        #expect(memory.entries(of: kind, detail: .full, in: before)[0] == ["7": entry])
        #expect(memory.entries(of: kind, detail: .standard, in: before)[0].isEmpty)
        #expect(memory.entries(of: .deals, detail: .full, in: before)[0].isEmpty)

        let after = await directory.snapshot(for: DirectoryNeeds(currencies: true))
        #expect(memory.entries(of: kind, detail: .full, in: after)[0].isEmpty)

        memory.keep(entries, of: kind, detail: .full, in: after)
        memory.keep([], of: kind, detail: .full, in: before)
        #expect(memory.entries(of: kind, detail: .full, in: after)[0] == ["7": entry])
        #expect(memory.entries(of: kind, detail: .full, in: before)[0].isEmpty)
    }

    @Test func `an answer is the same from memory`() async throws {
        let portal = try TestPortal()
        for detail in ["full", "standard", "compact"] {
            let arguments: JSONValue = ["dateHint": "last_month", "limit": 30, "detail": .string(detail)]
            let first = try await portal.call(LeadList(), arguments)
            let second = try await portal.call(LeadList(), arguments)
            #expect(!first.rows.isEmpty)
            #expect(first.rows == second.rows)
        }
    }
}
