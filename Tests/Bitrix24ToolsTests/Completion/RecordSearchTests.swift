import JSONCore
import MCP
import Testing

@testable import Bitrix24Tools

struct RecordSearchTests {
    private static let kinds = [
        "crm/leads", "crm/deals", "crm/contacts", "crm/companies", "crm/users", "crm/tasks",
    ]

    @Test(arguments: kinds)
    func `offers the newest records for one request`(path: String) async throws {
        let portal = try TestPortal()

        let cost = try await portal.requests {
            let completion = try await portal.complete(template: path + "/{id}", "id", "")
            #expect((10...20).contains(completion.values.count))
            #expect(completion.values.allSatisfy { Int($0).map { $0 > 0 } == true })
            #expect(Set(completion.values).count == completion.values.count)
        }

        #expect(cost == 1)
    }

    @Test(arguments: kinds)
    func `finds numbers by their first digits, the number itself first`(path: String) async throws {
        let portal = try TestPortal()

        let cost = try await portal.requests {
            let values = try await portal.complete(template: path + "/{id}", "id", "1").values
            #expect(values.first == "1")
            #expect(values.count > 1)
            #expect(values.allSatisfy { $0.hasPrefix("1") })
            let rest = values.dropFirst().compactMap { Int($0) }
            #expect(path == "crm/users" || rest == rest.sorted(by: >))
        }

        #expect(cost == 1)
    }

    @Test(arguments: ["0", "007", "123456789012345678901", "00"])
    func `asks nothing for digits that no number starts with`(text: String) async throws {
        let portal = try TestPortal()

        let cost = try await portal.requests {
            let completion = try await portal.complete(template: "crm/leads/{id}", "id", text)
            #expect(completion == .none)
        }

        #expect(cost == 0)
    }

    @Test(arguments: ["crm/leads", "crm/deals", "crm/companies", "crm/tasks"])
    func `finds records by a part of their title, in any case`(path: String) async throws {
        let portal = try TestPortal()
        let records = try #require(try await portal.read("\(path)?limit=1&order[ID]=ASC")?["data"]?[0])
        let title = try #require((records["TITLE"] ?? records["title"])?.string)
        let id = try #require((records["ID"] ?? records["id"])?.string)
        let part = String(title.dropFirst().dropLast()).uppercased()

        let cost = try await portal.requests {
            let values = try await portal.complete(template: path + "/{id}", "id", part).values
            #expect(!values.isEmpty)
            for value in values {
                let record = try await portal.read("\(path)/\(value)")?["data"]?[0]
                let found = (record?["TITLE"] ?? record?["title"])?.string?.uppercased()
                #expect(found?.contains(part) == true)
            }
            #expect(values.count == 20 || values.contains(id))
        }

        #expect(cost > 1)
    }

    @Test func `finds contacts by either name and by both`() async throws {
        let portal = try TestPortal()
        let contact = try #require(try await portal.read("crm/contacts/1")?["data"]?[0])
        let first = try #require(contact["NAME"]?.string)
        let last = try #require(contact["LAST_NAME"]?.string)

        for text in [first, last, "\(first) \(last)", "\(last)  \(first)"] {
            let cost = try await portal.requests {
                let completion = try await portal.complete(template: "crm/contacts/{id}", "id", text.lowercased())
                #expect(completion.values.contains("1") || completion.hasMore)
                #expect(!completion.values.isEmpty, "\(text)")
            }
            #expect(cost == 1)
        }
    }

    @Test func `finds users by their names, those who left last`() async throws {
        let portal = try TestPortal()
        let users = try #require(try await portal.read("crm/users")?["data"]?.array)
        let last = try #require(users.first { $0["ID"] == "1" }?["LAST_NAME"]?.string)
        let gone = Set(users.filter { $0["ACTIVE"] == false }.compactMap { $0["ID"]?.string })

        let leadsOf = "crm/leads?filter[ASSIGNED_BY_ID]={user}"
        let named = try await portal.complete(template: leadsOf, "user", " \(last.lowercased().prefix(4)) ")
        let all = try await portal.complete(template: leadsOf, "user", "")

        #expect(named.values.contains("1"))
        #expect(!gone.isEmpty)
        let places = all.values.map(gone.contains)
        #expect(places == places.sorted { !$0 && $1 })
    }

    @Test func `says how many there are where it saw them all`() async throws {
        let portal = try TestPortal()

        let users = try await portal.complete(template: "crm/users/{id}", "id", "")
        let leads = try await portal.complete(template: "crm/leads/{id}", "id", "")

        #expect(users.total.map { $0 >= users.values.count } == true)
        #expect(leads.total == nil)
        #expect(leads.hasMore)
        #expect(leads.values.count == 20)
    }

    @Test func `spells out which numbers start with digits`() {
        #expect(
            RecordSearch.ranges(startingWith: "123456") == [
                123456...123456, 1_234_560...1_234_569, 12_345_600...12_345_699,
            ]
        )
        #expect(RecordSearch.ranges(startingWith: "12345678") == [12_345_678...12_345_678])
        #expect(RecordSearch.ranges(startingWith: "123456789") == [])
        #expect(RecordSearch.ranges(startingWith: "0") == [])
    }
}
