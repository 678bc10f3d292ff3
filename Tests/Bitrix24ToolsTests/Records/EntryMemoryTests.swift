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
        #expect(entries == MetaEntries(fields: kind.meta.count))
        let place = entries.add(entry, of: "7", in: 0)
        memory.keep(entries, of: kind, detail: .full, in: before)

        #expect(memory.entries(of: kind, detail: .full, in: before).place(of: "7", in: 0) == place)
        #expect(memory.entries(of: kind, detail: .standard, in: before).mostCodes == 0)
        #expect(memory.entries(of: .deals, detail: .full, in: before).mostCodes == 0)

        let after = await directory.snapshot(for: DirectoryNeeds(currencies: true))
        #expect(memory.entries(of: kind, detail: .full, in: after).mostCodes == 0)

        memory.keep(entries, of: kind, detail: .full, in: after)
        memory.keep(MetaEntries(fields: kind.meta.count), of: kind, detail: .full, in: before)
        #expect(memory.entries(of: kind, detail: .full, in: after).place(of: "7", in: 0) == place)
        #expect(memory.entries(of: kind, detail: .full, in: before).mostCodes == 0)
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
