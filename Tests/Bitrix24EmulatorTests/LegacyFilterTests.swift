import JSONCore
import Synchronization
import Testing

struct LegacyFilterTests {
    private static let portal = TestPortal()
    private static let count = Mutex(0)

    private let portal = Self.portal
    private let prefix: String

    /// Three leads of its own for each test, found by a sign in their comments.
    init() async throws {
        prefix =
            "filter-test-"
            + String(
                Self.count.withLock {
                    $0 += 1
                    return $0
                }
            )
        let leads: [JSONValue] = [
            ["TITLE": "Альфа 100%", "OPPORTUNITY": "1000.50", "STATUS_ID": "NEW", "SOURCE_ID": "WEB", "NAME": "Анна"],
            [
                "TITLE": "бета_1", "OPPORTUNITY": "2000", "STATUS_ID": "JUNK", "SOURCE_ID": "WEBFORM",
                "ASSIGNED_BY_ID": 5,
            ],
            ["TITLE": "Гамма", "STATUS_ID": "IN_PROCESS", "PHONE": [["VALUE": "+79990001122", "VALUE_TYPE": "WORK"]]],
        ]
        for lead in leads {
            var fields = try #require(lead.object)
            fields["COMMENTS"] = .string(prefix)
            _ = try await portal.post("crm.lead.add", ["fields": .object(fields)])
        }
    }

    private func titles(_ filter: JSONObject) async throws -> [String] {
        var filter = filter
        filter["COMMENTS"] = .string(prefix)
        return try await portal.values(
            "TITLE",
            of: "crm.lead.list",
            ["filter": .object(filter), "order": ["ID": "ASC"], "select": ["TITLE"]]
        )
    }

    @Test(
        arguments: [
            (["STATUS_ID": "NEW"], "А"), (["=STATUS_ID": "NEW"], "А"), (["STATUS_ID": "new"], "А"),
            (["STATUS_ID": ["NEW", "JUNK"]], "АБ"), (["@STATUS_ID": ["NEW", "JUNK"]], "АБ"),
            (["!STATUS_ID": "NEW"], "БГ"), (["!=STATUS_ID": "NEW"], "БГ"), (["!@STATUS_ID": ["NEW", "JUNK"]], "Г"),
            (["!STATUS_ID": ["NEW", "JUNK"]], "Г"),
            ([">OPPORTUNITY": 1000], "АБ"), ([">OPPORTUNITY": "1000.50"], "Б"), ([">=OPPORTUNITY": "1000.50"], "АБ"),
            (["<OPPORTUNITY": 2000], "А"), (["<=OPPORTUNITY": 2000, ">OPPORTUNITY": 0], "АБ"),
            (["OPPORTUNITY": 2000], "Б"),
            (["%TITLE": "АЛЬ"], "А"), (["%TITLE": "а"], "АБГ"), (["!%TITLE": "альфа"], "БГ"), (["%TITLE": "100%"], "А"),
            (["=%TITLE": "б%"], "Б"), (["%=TITLE": "%мма"], "Г"), (["=%TITLE": "_амма"], "Г"),
            (["=%TITLE": "амма"], ""),
            (["!=%TITLE": "%а%"], ""), (["!%=TITLE": "г%"], "АБ"),
            (["NAME": ""], "БГ"), (["!NAME": ""], "А"), (["NAME": false], "БГ"),
            (["ASSIGNED_BY_ID": 5], "Б"), (["ASSIGNED_BY_ID": "5"], "Б"), (["ASSIGNED_BY_ID": [1, 5]], "АБГ"),
            (["HAS_PHONE": "Y"], "Г"), (["HAS_PHONE": "N"], "АБ"),
            (["STATUS_SEMANTIC_ID": "F"], "Б"), (["STATUS_SEMANTIC_ID": "P"], "АГ"),
            (["PHONE": "+79990001122"], "Г"), (["PHONE": "9990001122"], ""), (["%PHONE": "9990001122"], ""),
            // A part of a code finds nothing: codes are compared as a whole.
            (["%SOURCE_ID": "WEB"], "А"), (["=%SOURCE_ID": "WEB%"], ""),
            // What the portal does not know, it leaves out.
            (["NO_SUCH_FIELD": "x"], "АБГ"), (["title": "x"], "АБГ"), (["><OPPORTUNITY": [1, 2]], "АБГ"),
            (["LOGIC": "OR", "STATUS_ID": "NEW"], "А"),
        ] as [(JSONObject, String)]
    )
    func `understands the operators`(filter: JSONObject, expected: String) async throws {
        let found = try await titles(filter)

        #expect(found.map { $0.prefix(1).uppercased() }.joined() == expected)
    }

    @Test(
        arguments: [
            (">=DATE_CREATE", "2026-11-18", 3), (">=DATE_CREATE", "2026-11-18T15:00:00+03:00", 3),
            (">=DATE_CREATE", "2026-11-18T12:00:00Z", 3), (">=DATE_CREATE", "2026-11-18T12:00:01+00:00", 0),
            (">=DATE_CREATE", "2026-11-18 15:00:00", 3), (">=DATE_CREATE", "2026-11-18T15:00:01", 0),
            (">DATE_CREATE", "18.11.2026 14:59:59", 3), (">DATE_CREATE", "18.11.2026 15:00:00", 0),
            // A date alone is its midnight, so that the day itself is not in it.
            ("<=DATE_CREATE", "2026-11-18", 0), ("<DATE_CREATE", "2026-11-19", 3),
            // What is no date is left out.
            (">=DATE_CREATE", "yesterday", 3),
        ]
    )
    func `compares moments in the portal's zone`(field: String, value: String, count: Int) async throws {
        let filter = JSONObject([.init(key: field, value: .string(value))])

        #expect(try await titles(filter).count == count)
    }

    @Test func `compares dates as days`() async throws {
        let fields: JSONValue = ["TITLE": "Срок", "BEGINDATE": "2026-11-10", "CLOSEDATE": "2026-11-20T10:00:00+03:00"]
        let id = try await portal.post("crm.deal.add", ["fields": fields]).result()
        let filters: [(JSONObject, Int)] = [
            (["BEGINDATE": "2026-11-10"], 1), ([">BEGINDATE": "2026-11-10"], 0), (["<=CLOSEDATE": "2026-11-20"], 1),
            (["<CLOSEDATE": "2026-11-20T23:00:00+03:00"], 0),
        ]

        for (filter, count) in filters {
            var filter = filter
            filter["ID"] = id
            let rows = try await portal.rows("crm.deal.list", ["filter": .object(filter), "select": ["BEGINDATE"]])
            #expect(rows.count == count, "\(filter)")
            if count == 1 { #expect(rows[0]["BEGINDATE"] == "2026-11-10T03:00:00+03:00") }
        }
    }

    @Test(
        arguments: [
            ("filter", "x"), ("filter", 5), ("order", "ID"), ("order", true),
        ] as [(String, JSONValue)]
    )
    func `refuses what is no map`(parameter: String, value: JSONValue) async throws {
        let parameters = JSONObject([.init(key: parameter, value: value)])

        let error = try await portal.post("crm.lead.list", .object(parameters)).error()

        #expect(error.status == 400)
        #expect(error.code == "")
        #expect(error.message == "Parameter '\(parameter)' must be array.")
    }

    @Test func `takes the empty list for an empty map`() async throws {
        let parameters: JSONValue = ["filter": [], "order": [], "select": []]

        let body = try await TestPortal.shared.post("crm.lead.list", parameters).body

        #expect(body["total"] == 300)
    }
}
