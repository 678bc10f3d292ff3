import Bitrix24
import JSONCore
import Testing

@testable import Bitrix24Emulator

@Suite(.timeLimit(.minutes(5)))
struct WholeTableTests {
    @Test func `reads 100,000 leads in at most 42 requests, within the portal's limits`() async throws {
        let simulation = Simulation(limits: .standard, copying: Self.largeCompany(100_000))
        let rows = simulation.client.rows(of: .legacy("crm.lead.list"), select: ["ID"])
        var ids: [Int] = []

        for try await row in rows { ids.append(try #require(row["ID"]?.string.flatMap { Int($0) })) }

        #expect(ids.count == 100_000)
        #expect(ids == ids.sorted())
        #expect(Set(ids).count == ids.count)
        #expect(rows.account.rows == 100_000)
        #expect(rows.account.requests == simulation.transport.total)
        #expect(rows.account.retries == 0)
        #expect(rows.account.isComplete)
        #expect(simulation.transport.total <= 42)
        #expect(simulation.transport.statuses == [200])
    }

    @Test(arguments: [PortalTable.legacy("crm.deal.list"), .items(entityTypeID: 2), .tasks, .users])
    func `reads what plain pages hold, in each dialect`(table: PortalTable) async throws {
        let simulation = Simulation(limits: .none)
        let rows = simulation.client.rows(of: table, countsRows: true)

        let ids = try await Self.ids(in: rows)

        let total = try await simulation.client.call(
            table.method,
            table == .items(entityTypeID: 2) ? ["entityTypeId": 2] : [:]
        ).total
        #expect(ids.count == total)
        #expect(Set(ids).count == ids.count)
        #expect(rows.account.total == total)
    }

    @Test func `reads the rows of a group of conditions, each once`() async throws {
        let simulation = Simulation(limits: .none)
        let group: JSONObject = ["logic": "OR", "0": ["stageId": "NEW"], "1": ["stageId": "WON"]]
        let all = simulation.client.rows(of: .items(entityTypeID: 2), select: ["stageId"])
        var wanted: [Int] = []
        for try await row in all where ["NEW", "WON"].contains(row["stageId"]?.string) {
            wanted.append(try #require(row["id"]?.int))
        }

        let ids = try await Self.ids(in: simulation.client.rows(of: .items(entityTypeID: 2), filter: group))

        #expect(wanted.count > 50)
        #expect(ids == wanted)
    }

    @Test func `misses and repeats no row while others come and go`() async throws {
        let simulation = Simulation(limits: .none)
        let client = simulation.client
        let before = try await Self.ids(in: client.rows(of: .legacy("crm.lead.list"), select: ["ID"]))
        let gone = Set(stride(from: 3, to: before.count, by: 9).map { before[$0] }.prefix(50))
        let rows = client.rows(of: .legacy("crm.lead.list"), select: ["ID"])
        var ids: [Int] = []

        for try await row in rows {
            ids.append(try #require(row["ID"]?.string.flatMap { Int($0) }))
            guard ids.count == 20 else { continue }
            _ = try await client.batch(gone.map { BatchCommand("crm.lead.delete", ["id": .int($0)]) })
            _ = try await client.batch(
                Array(repeating: BatchCommand("crm.lead.add", ["fields": ["TITLE": "new"]]), count: 50)
            )
        }

        #expect(before.count > 250)
        #expect(ids == ids.sorted())
        #expect(Set(ids).count == ids.count)
        #expect(Set(before).subtracting(gone).isSubset(of: ids))
    }

    private static func ids(in rows: TableRows) async throws -> [Int] {
        var ids: [Int] = []
        for try await row in rows {
            ids.append(try #require((row["ID"] ?? row["id"]).flatMap { $0.int ?? $0.string.flatMap { Int($0) } }))
        }
        return ids
    }

    /// A company that has nothing but leads.
    private static func largeCompany(_ leads: Int) -> EmulatedPortal {
        var company = SampleCompany(
            random: SplitMix64(seed: 24),
            now: 1_795_003_200,
            zone: PortalZone(offset: 3 * 3600),
            scale: SampleScale(leads: leads)
        )
        company.addDictionaries()
        company.addStaff()
        company.addLeads(leads)
        return EmulatedPortal(configuration: EmulatorConfiguration(now: { 1_795_003_200 }), data: company.data)
    }
}
