import Bitrix24
import JSONCore
import MCP
import Testing

@testable import Bitrix24Tools

struct ResourceCatalogTests {
    private static let paths = [
        "crm/deals", "crm/leads", "crm/contacts", "crm/companies", "crm/users", "crm/tasks", "crm/currencies",
        "crm/lead_statuses", "crm/lead_sources", "crm/deal_categories", "crm/deal_stages", "tasks/statuses",
        "tasks/priorities", "bitrix24_leads_guide", "versions/releases", "schema",
    ]

    @Test func `lists each resource once`() throws {
        let catalog = ResourceCatalog(context: try TestPortal().context)

        #expect(catalog.resources.map(\.uri) == Self.paths.map { "bitrix24://\($0)" })
    }

    @Test(arguments: ["ru", "en"])
    func `has a title and a description for each resource and template`(locale: String) throws {
        let catalog = ResourceCatalog(context: try TestPortal(locale: locale).context)

        for resource in catalog.resources {
            #expect(resource.title?.isEmpty == false, "\(resource.uri)")
            #expect(resource.description?.isEmpty == false, "\(resource.uri)")
        }
        for template in catalog.templates {
            #expect(template.title?.isEmpty == false, "\(template.uriTemplate)")
            #expect(template.description?.isEmpty == false, "\(template.uriTemplate)")
        }
    }

    @Test(arguments: paths)
    func `reads a resource by its long form, its short form and its last segment`(path: String) async throws {
        let portal = try TestPortal()

        let long = try #require(try await portal.read("bitrix24://\(path)"))
        let short = try await portal.read(path)
        let last = try await portal.read(try #require(path.split(separator: "/").last.map(String.init)))

        #expect(long["metadata"]?["resource"]?.string == path)
        #expect(long["data"]?.array?.isEmpty == false)
        #expect(long.object?.keys == ["metadata", "data", "next_cursor", "total"])
        #expect(short == long)
        #expect(last == long)
    }

    @Test(arguments: [
        "bitrix24://crm/nothing", "https://crm/leads", "crm/leads/x", "crm/currencies/1", "crm/leads/999999",
        "crm/deals/999999", "crm/contacts/999999", "crm/companies/999999", "crm/users/999999", "crm/tasks/999999",
        "crm/leads/0", "crm/leads/-1", "",
    ])
    func `has nothing at other addresses`(uri: String) async throws {
        #expect(try await TestPortal().read(uri) == nil)
    }

    @Test(arguments: ["crm/leads", "crm/deals", "crm/contacts", "crm/companies", "crm/users", "crm/tasks"])
    func `reads single records`(path: String) async throws {
        let portal = try TestPortal()

        let page = try #require(try await portal.read("bitrix24://\(path)/1"))

        let record = try #require(page["data"]?[0])
        #expect(page["data"]?.array?.count == 1)
        #expect((record["ID"] ?? record["id"]) == "1")
        #expect(page["total"] == 1)
    }

    @Test func `filters, sorts and pages by query items`() async throws {
        let portal = try TestPortal()
        let uri = "bitrix24://crm/leads?filter[STATUS_ID]=NEW&order[ID]=ASC&select=ID,STATUS_ID&limit=3"

        let first = try #require(try await portal.read(uri))
        let cursor = try #require(first["next_cursor"]?.string)
        let second = try #require(try await portal.read(uri + "&start=\(cursor)"))

        let ids = [first, second].flatMap { $0["data"]?.array ?? [] }.compactMap { $0["ID"]?.string }.compactMap {
            Int($0)
        }
        #expect(cursor == "3")
        #expect(ids.count == 6)
        #expect(ids == ids.sorted())
        #expect(first["data"]?[0]?["_meta"]?["status"]?["raw"]?["STATUS_ID"] == "NEW")
    }

    @Test func `names the faults of query items`() async throws {
        let portal = try TestPortal()

        let error = await #expect(throws: ToolInputError.self) {
            try await portal.read("crm/leads?limit=501&stage=NEW")
        }

        #expect(error?.faults.map(\.path) == ["limit", "stage"])
        #expect(error?.tool == "crm/leads")
        await #expect(throws: ToolInputError.self) { try await portal.read("crm/leads/1?select=ID") }
    }

    @Test func `goes on from a cursor with arguments beside the address`() async throws {
        let portal = try TestPortal()
        let catalog = ResourceCatalog(context: portal.context)
        let request = RequestContext(logger: .silent)
        let arguments: JSONObject = ["order": ["ID": "ASC"], "select": ["ID"], "limit": 2]

        let first = try #require(try await catalog.query("crm/leads?limit=9", arguments: arguments, for: request))
        let cursor = try JSONValue(parsing: first.text)["next_cursor"]?.string
        let second = try #require(try await catalog.query("leads", arguments: arguments, cursor: cursor, for: request))

        let pages = try [first, second].map { try JSONValue(parsing: $0.text)["data"]?.array?.count }
        #expect(pages == [2, 2])
        #expect(first != second)
    }

    @Test func `filters by the address and by the arguments beside it`() async throws {
        let portal = try TestPortal()
        let catalog = ResourceCatalog(context: portal.context)
        let arguments: JSONObject = ["filter": ["=SOURCE_ID": "CALL"], "limit": 500]

        let address = "crm/leads?filter[STATUS_ID]=CONVERTED"
        let page = try #require(
            try await catalog.query(address, arguments: arguments, for: RequestContext(logger: .silent))
        )

        let rows = try #require(try JSONValue(parsing: page.text)["data"]?.array)
        #expect(!rows.isEmpty)
        #expect(rows.allSatisfy { $0["STATUS_ID"] == "CONVERTED" && $0["SOURCE_ID"] == "CALL" })
    }

    @Test func `groups the stages of leads and deals`() async throws {
        let portal = try TestPortal()

        let statuses = try #require(try await portal.read("crm/lead_statuses")?["data"]?.array)
        let stages = try #require(try await portal.read("crm/deal_stages")?["data"]?.array)

        let group = { (rows: [JSONValue], id: String) in rows.first { $0["STATUS_ID"]?.string == id }?["group"]?.string
        }
        #expect(group(statuses, "NEW") == "process")
        #expect(group(statuses, "CONVERTED") == "success")
        #expect(group(statuses, "JUNK") == "failure")
        #expect(group(stages, "APOLOGY") == "failure")
        #expect(group(stages, "WON") == "success")
        #expect(stages.contains { $0["STATUS_ID"]?.string?.hasPrefix("C") == true && $0["ENTITY_ID"] != "DEAL_STAGE" })
        #expect((statuses + stages).allSatisfy { $0["groupName"]?.string?.isEmpty == false })
    }

    @Test func `filters dictionaries by their fields`() async throws {
        let portal = try TestPortal()

        let won = try #require(try await portal.read("crm/deal_stages?filter[group]=success")?["data"]?.array)
        let two = try #require(try await portal.read("crm/lead_sources?limit=2"))

        #expect(won.count > 1)
        #expect(won.allSatisfy { $0["group"] == "success" })
        #expect(two["data"]?.array?.count == 2)
        #expect(two["next_cursor"] == "2")
    }

    @Test func `names a field that a dictionary does not have`() async throws {
        let portal = try TestPortal()

        let error = await #expect(throws: ToolInputError.self) {
            try await portal.read("crm/lead_sources?filter[NOPE]=1&filter[STATUS_ID]=WEB")
        }

        #expect(error?.faults.map(\.path) == ["filter.NOPE"])
        #expect(error?.message.contains("STATUS_ID") == true)
        await #expect(throws: ToolInputError.self) { try await portal.read("versions/releases?filter[VERSION]=1") }
    }

    @Test func `says that a named range was left out`() async throws {
        let portal = try TestPortal()
        let range = "filter[>=DATE_CREATE]=2026-03-01T00:00:00+03:00"

        let page = try #require(try await portal.read("crm/leads?dateHint=today&\(range)"))

        let warning = page["warnings"]?[0]?["message"]?.string
        #expect(warning?.contains("dateHint today") == true)
        #expect(page["data"]?.array.map { !$0.isEmpty } == true)
        #expect(try await portal.read("crm/leads?dateHint=today")?["warnings"] == nil)
    }

    @Test(arguments: ["ru", "en"])
    func `reads leads of groups by query items`(locale: String) async throws {
        let portal = try TestPortal(locale: locale)

        let page = try #require(
            try await portal.read("crm/leads?statusSemantics=success,failure&dateHint=this_quarter&limit=100")
        )

        let statuses = Set(page["data"]?.array?.compactMap { $0["STATUS_ID"]?.string } ?? [])
        #expect(statuses == ["CONVERTED", "JUNK"])
    }

    @Test func `answers for dictionaries from the cache`() async throws {
        let portal = try TestPortal()
        _ = try await portal.read("crm/deal_stages")

        #expect(try await portal.requests { _ = try await portal.read("crm/deal_stages") } == 0)
    }

    @Test func `finds scenarios of the guide by a part of their title`() async throws {
        let portal = try TestPortal()
        let whole = try #require(try await portal.read("bitrix24_leads_guide")?["data"]?.array)
        let title = try #require(whole.first?["title"]?.string)

        let found = try #require(
            try await portal.read("bitrix24_leads_guide?title=\(title.uppercased().escaped)")?["data"]?.array
        )

        #expect(whole.last?["type"] == "rules")
        #expect(whole.dropLast().allSatisfy { $0["type"] == "scenario" && $0["payload"]?["tool"] != nil })
        #expect(found == [try #require(whole.first)])
    }

    @Test func `reads releases from the change log`() async throws {
        let rows = try await TestPortal().read("versions/releases")?["data"]

        #expect(rows == [["version": "1.0.0", "date": .null, "changes": "- added: all."]])
    }

    @Test func `tells an error of the portal instead of an empty dictionary`() async throws {
        let portal = try TestPortal(code: "wrong")

        let error = await #expect(throws: PortalError.self) { try await portal.read("crm/currencies") }

        #expect(error?.kind == .unauthorized)
    }
}

extension String {
    fileprivate var escaped: String {
        utf8.map { byte in "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    }
}
