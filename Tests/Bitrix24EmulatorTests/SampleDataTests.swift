import Bitrix24Emulator
import JSONCore
import Testing

struct SampleDataTests {
    private let portal = TestPortal.shared

    /// Every row of a list.
    private func all(
        _ method: String,
        _ select: [String],
        of portal: TestPortal = .shared
    ) async throws -> [JSONValue] {
        var rows: [JSONValue] = []
        var start: Int? = 0
        while let offset = start {
            let parameters: JSONValue = ["select": .strings(select), "start": .int(offset), "order": ["ID": "ASC"]]
            let body = try await portal.post(method, parameters).body
            rows += try #require(body["result"]?.array ?? body["result"]?["tasks"]?.array)
            start = body["next"]?.int
        }
        return rows
    }

    private func ids(_ method: String) async throws -> Set<JSONValue> {
        Set(try await all(method, ["ID"]).compactMap { $0["ID"] })
    }

    @Test(
        arguments: [
            ("crm.lead.list", 300), ("crm.deal.list", 400), ("crm.contact.list", 250), ("crm.company.list", 120),
            ("tasks.task.list", 300), ("user.get", 18),
        ]
    )
    func `has the rows of a company`(method: String, count: Int) async throws {
        #expect(try await portal.post(method).body["total"]?.int == count)
    }

    @Test func `has fresh leads every day of the last week`() async throws {
        let leads = try await all("crm.lead.list", ["DATE_CREATE", "STATUS_ID", "SOURCE_ID"])
        let days = leads.compactMap { $0["DATE_CREATE"]?.string.map { String($0.prefix(10)) } }

        for day in 11...18 { #expect(days.filter { $0 == "2026-11-\(day)" }.count >= 5, "day \(day)") }
        #expect(days.filter { $0 >= "2026-11-11" }.count >= 40)
        #expect(days.min().map { $0 < "2026-08-15" } == true)
        #expect(Set(leads.compactMap { $0["STATUS_ID"] }).count == 5)
        #expect(Set(leads.compactMap { $0["SOURCE_ID"] }).count == 12)
    }

    @Test(arguments: ["lead", "deal", "contact", "company"])
    func `has moments that follow one another and have passed`(kind: String) async throws {
        let rows = try await all("crm.\(kind).list", ["ID", "DATE_CREATE", "DATE_MODIFY", "LAST_ACTIVITY_TIME"])

        var last = ""
        for row in rows {
            let created = try #require(row["DATE_CREATE"]?.string)
            let modified = try #require(row["DATE_MODIFY"]?.string)
            #expect(last <= created)
            #expect(created <= modified)
            #expect(modified <= "2026-11-18T15:00:00+03:00")
            #expect(try #require(row["LAST_ACTIVITY_TIME"]?.string) >= created)
            last = created
        }
    }

    @Test func `links only to what is there`() async throws {
        let users = Set(try await portal.rows("user.get").compactMap { $0["ID"] })
        let contacts = try await ids("crm.contact.list").union(["0"])
        let companies = try await ids("crm.company.list").union(["0"])
        let leads = try await ids("crm.lead.list")

        for method in ["crm.lead.list", "crm.deal.list"] {
            let fields = ["ASSIGNED_BY_ID", "CREATED_BY_ID", "MODIFY_BY_ID", "CONTACT_ID", "COMPANY_ID", "LEAD_ID"]
            for row in try await all(method, fields) {
                for field in fields.prefix(3) { #expect(users.contains(try #require(row[field]))) }
                if let contact = row["CONTACT_ID"], !contact.isNull { #expect(contacts.contains(contact)) }
                if let company = row["COMPANY_ID"], !company.isNull { #expect(companies.contains(company)) }
                if let lead = row["LEAD_ID"], !lead.isNull { #expect(leads.contains(lead)) }
            }
        }
        let activities = try await all("crm.activity.list", ["OWNER_ID", "OWNER_TYPE_ID"])
        let deals = try await ids("crm.deal.list")
        for row in activities {
            let owners = row["OWNER_TYPE_ID"] == "1" ? leads : deals
            #expect(owners.contains(try #require(row["OWNER_ID"])))
        }
    }

    @Test func `gives each converted lead its deal`() async throws {
        let leads = try await all("crm.lead.list", ["ID", "STATUS_ID", "CONTACT_ID"])
        let deals = try await all("crm.deal.list", ["LEAD_ID", "CONTACT_ID"])
        let byLead = Dictionary(
            uniqueKeysWithValues: deals.compactMap { deal in
                deal["LEAD_ID"].flatMap { $0.isNull ? nil : ($0, deal["CONTACT_ID"]) }
            }
        )

        for lead in leads {
            let deal = byLead[try #require(lead["ID"])]
            #expect((lead["STATUS_ID"] == "CONVERTED") == (deal != nil))
            if let deal { #expect(deal == lead["CONTACT_ID"]) }
        }
    }

    @Test func `keeps stages inside their pipelines`() async throws {
        let deals = try await all("crm.deal.list", ["CATEGORY_ID", "STAGE_ID", "STAGE_SEMANTIC_ID", "CLOSED"])

        for deal in deals {
            let stage = try #require(deal["STAGE_ID"]?.string)
            #expect((deal["CATEGORY_ID"] == "1") == stage.hasPrefix("C1:"))
            #expect((deal["STAGE_SEMANTIC_ID"] == "S") == stage.hasSuffix("WON"))
            #expect((deal["STAGE_SEMANTIC_ID"] == "P") == (deal["CLOSED"] == "N"))
        }
        #expect(Set(deals.compactMap { $0["STAGE_ID"] }).count == 16)
    }

    @Test func `has overdue tasks and tasks of deals`() async throws {
        let overdue = try await portal.post("tasks.task.list", ["filter": ["STATUS": -1]]).body
        let deals = try await ids("crm.deal.list")
        let tasks = try await all("tasks.task.list", ["UF_CRM_TASK"])

        #expect(try #require(overdue["total"]?.int) >= 10)
        let codes = tasks.compactMap { $0["ufCrmTask"]?.array?.first?.string }.filter { $0.hasPrefix("D_") }
        #expect(codes.count > 100)
        for code in codes { #expect(deals.contains(.string(String(code.dropFirst(2))))) }
    }

    @Test(arguments: [1_795_035_600, 1_795_035_601, 1_795_600_000, 1_796_000_000.0])
    func `calls leads by a number of theirs`(now: Double) async throws {
        let portal = TestPortal { $0.now = { now } }
        let leads = try await all("crm.lead.list", ["ID", "PHONE"], of: portal)
        let phones = Dictionary(uniqueKeysWithValues: leads.map { ($0["ID"], $0["PHONE"]?.array ?? []) })
        let calls = try await portal.rows("voximplant.statistic.get", ["FILTER": ["CRM_ENTITY_TYPE": "LEAD"]])

        for call in calls {
            let numbers = phones[call["CRM_ENTITY_ID"]] ?? []
            #expect(numbers.contains { $0["VALUE"] == call["PHONE_NUMBER"] }, "\(call)")
        }
        #expect(calls.count == 50)
    }

    @Test func `follows from the seed and the moment`() async throws {
        let parameters: JSONValue = ["select": ["*", "UF_*", "PHONE"], "order": ["ID": "DESC"]]

        let first = try await TestPortal().rows("crm.lead.list", parameters)
        let same = try await TestPortal().rows("crm.lead.list", parameters)
        let other = try await TestPortal { $0.seed = 25 }.rows("crm.lead.list", parameters)

        #expect(first == same)
        #expect(first != other)
    }

    @Test(arguments: [0.0, 86_399, 1_795_035_600, 1_795_035_601, 4_102_444_800])
    func `can be made at any moment`(now: Double) async throws {
        let portal = EmulatedPortal(configuration: EmulatorConfiguration(now: { now }))

        let request = EmulatorRequest(verb: "GET", target: "/rest/1/demo/crm.lead.list")
        #expect(await portal.respond(to: request).status == 200)
    }
}
