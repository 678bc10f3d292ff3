import Testing

@testable import Bitrix24Emulator

/// A company of 2000 leads, of which only the last 1200 have to do with other records.
struct ScaledCompanyTests {
    private static let now = 1_795_003_200
    private static let data = SampleCompany.make(
        seed: 24,
        now: now,
        zone: PortalZone(offset: 3 * 3600),
        scale: SampleScale(leads: 2000, linked: 1200)
    )

    private let data = Self.data

    @Test func `has as many leads as asked for, and the rest in proportion`() {
        #expect(data.leads.rows.count == 2000)
        #expect(data.deals.rows.count == 1600)
        #expect(data.contacts.rows.count == 1000)
        #expect(data.companies.rows.count == 480)
        #expect(data.tasks.rows.count == 1200)
        #expect(1000...3000 ~= data.activities.rows.count)
    }

    @Test(arguments: [(300, 300), (20_000, 20_000), (50_000, 50_000), (1_000_000, 50_000)])
    func `grows in proportion up to what belongs to 50,000 leads`(leads: Int, linked: Int) {
        let scale = SampleScale(leads: leads)

        #expect(scale.leads == leads)
        #expect(scale.linkedLeads == linked)
        #expect(scale.count(300) == linked)
        #expect(scale.count(400) == linked * 4 / 3)
    }

    @Test func `has busy days in the last week, as busy as those before`() {
        let zone = PortalZone(offset: 3 * 3600)
        let days = data.leads.rows.map { zone.day(of: Self.now) - zone.day(of: $0[LeadColumn.createdAt].time ?? 0) }

        for day in 0...7 { #expect(days.count { $0 == day } == 6, "\(day) days ago") }
        #expect(days.max() ?? 0 > 600)
        for week in 2...80 { #expect(5...40 ~= days.count { $0 / 7 == week }, "\(week) weeks ago") }
    }

    @Test func `links only to what is there`() {
        let links: [(table: Table, column: Column, target: Table)] = [
            (data.leads, LeadColumn.contact, data.contacts), (data.leads, LeadColumn.company, data.companies),
            (data.leads, LeadColumn.assignee, data.users), (data.deals, DealColumn.lead, data.leads),
            (data.deals, DealColumn.contact, data.contacts), (data.deals, DealColumn.company, data.companies),
            (data.contacts, ContactColumn.company, data.companies), (data.calls, CallColumn.activity, data.activities),
            (data.tasks, TaskColumn.responsible, data.users),
            (data.leadHistory, StageHistoryColumn.owner, data.leads),
            (data.dealHistory, StageHistoryColumn.owner, data.deals),
        ]

        for link in links {
            let numbers = link.table.rows.compactMap { $0[link.column].integer }.filter { $0 != 0 }
            #expect(!numbers.isEmpty)
            #expect(numbers.allSatisfy { link.target[$0] != nil })
        }
        for activity in data.activities.rows {
            let owners = activity[ActivityColumn.ownerType] == .integer(1) ? data.leads : data.deals
            #expect(activity[ActivityColumn.owner].integer.flatMap { owners[$0] } != nil)
        }
    }

    @Test func `gives each of the later converted leads its deal`() {
        let later = data.leads.rows.suffix(1200).filter { $0[LeadColumn.status] == .text("CONVERTED") }
        let linked = data.deals.rows.compactMap { $0[DealColumn.lead].integer }

        #expect(later.count > 200)
        #expect(Set(linked).count == linked.count)
        #expect(Set(linked) == Set(later.map(\.id)))
    }

    @Test func `leaves earlier leads alone`() {
        let earlier = Set(data.leads.rows.prefix(800).map(\.id))

        let owners = data.activities.rows
            .filter { $0[ActivityColumn.ownerType] == .integer(1) }.compactMap { $0[ActivityColumn.owner].integer }

        #expect(earlier.isDisjoint(with: owners))
        #expect(earlier.isDisjoint(with: data.leadHistory.rows.compactMap { $0[StageHistoryColumn.owner].integer }))
    }

    @Test(arguments: [EntityKind.lead, .deal, .contact, .company])
    func `has moments that follow one another and have passed`(kind: EntityKind) {
        let columns = StampColumns(kind)
        var last = 0

        for row in data[keyPath: kind.table].rows {
            let moments = [columns.createdAt, columns.modifiedAt].map { row[$0].time ?? 0 }
            #expect(last <= moments[0] && moments[0] <= moments[1] && moments[1] <= Self.now)
            #expect(row[columns.lastActivityAt].time ?? 0 >= moments[0])
            last = moments[0]
        }
    }

    @Test func `knows every stage, and names no two companies alike`() {
        let statuses = Set(data.dictionary("STATUS").map(\.code))
        let stages = Set((data.dictionary("DEAL_STAGE") + data.dictionary("DEAL_STAGE_1")).map(\.code))

        #expect(data.leads.rows.allSatisfy { statuses.contains($0[LeadColumn.status].text ?? "") })
        #expect(data.deals.rows.allSatisfy { stages.contains($0[DealColumn.stage].text ?? "") })
        let names = data.companies.rows.compactMap { $0[CompanyColumn.title].text?.split(separator: " ").last }
        #expect(names.count == 480 && Set(names).count == 480)
    }
}
