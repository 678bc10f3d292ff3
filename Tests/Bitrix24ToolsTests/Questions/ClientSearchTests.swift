import Bitrix24
import CRM
import JSONCore
import MCP
import Testing

@testable import Bitrix24Tools

struct ClientSearchTests {
    private let portal: TestPortal

    init() throws {
        portal = try TestPortal()
    }

    private func find(_ arguments: JSONValue, in other: TestPortal? = nil) async throws -> TestAnswer {
        try await (other ?? portal).call(ClientSearch(), arguments)
    }

    private func call(
        _ method: PortalMethod,
        _ parameters: JSONObject,
        in other: TestPortal? = nil
    ) async throws -> JSONValue {
        JSONValue(try await (other ?? portal).context.client.call(method, parameters).result)
    }

    /// Contacts with everything that a test needs to look for them.
    private func contacts() async throws -> [JSONValue] {
        try await call(
            "crm.contact.list",
            [
                "select": ["ID", "NAME", "LAST_NAME", "SECOND_NAME", "PHONE", "EMAIL", "COMPANY_ID"],
                "order": ["ID": "ASC"],
            ]
        ).array ?? []
    }

    // MARK: - Telephone numbers and addresses

    @Test func `finds the same contact by its number in every spelling`() async throws {
        let contact = try #require(try await contacts().first)
        let id = try #require(contact["ID"]?.string.flatMap { Int($0) })
        let digits = try #require(contact["PHONE"]?[0]?["VALUE"]?.string).suffix(10)
        let spellings = [
            "+7\(digits)", "8\(digits)", "7\(digits)", "\(digits)", "8 (\(digits.prefix(3))) \(digits.dropFirst(3))",
            "+7 \(digits.prefix(3)) \(digits.dropFirst(3)) доб. 7", "8-\(digits.prefix(3))-\(digits.dropFirst(3))",
        ]

        for spelling in spellings {
            let byPhone = try await find(["phone": .string(spelling)]).hits
            let byText = try await find(["text": .string(spelling)]).hits
            #expect(byPhone.first?.record == "contacts \(id)", "\(spelling)")
            #expect(byPhone.first?["why"] == "phone")
            #expect(byText.map(\.record) == byPhone.map(\.record), "\(spelling)")
        }
    }

    @Test func `finds a lead, a contact and a company with one number`() async throws {
        var shared = 0
        for contact in try await contactsWithSharedNumbers() {
            let number = try #require(contact["PHONE"]?[0]?["VALUE"]?.string)
            let found = try await find(["phone": .string(number)]).hits
            #expect(found.prefix(3).map { $0["entity"] } == ["contacts", "companies", "leads"])
            #expect(found.allSatisfy { $0["why"] == "phone" && !$0["name"].isEmpty && !$0["responsible"].isEmpty })
            #expect(found.first?["company"].contains("<<") == true)
            shared += 1
        }

        #expect(shared == 6)
    }

    /// The contacts whose number a lead and a company have too.
    private func contactsWithSharedNumbers() async throws -> [JSONValue] {
        var shared: [JSONValue] = []
        // Behind the last row the list begins anew.
        for start in stride(from: 0, to: 250, by: 50) {
            let page =
                try await call(
                    "crm.contact.list",
                    ["select": ["ID", "PHONE"], "order": ["ID": "ASC"], "start": .int(start)]
                ).array ?? []
            let commands = page.map { contact in
                BatchCommand(
                    "crm.duplicate.findbycomm",
                    ["type": "PHONE", "values": .array([contact["PHONE"]?[0]?["VALUE"] ?? "none"])]
                )
            }
            for (contact, result) in zip(page, try await portal.context.client.batch(commands)) {
                let found = try result.get().result
                if found["LEAD"] != nil, found["COMPANY"] != nil { shared.append(contact) }
            }
        }
        return shared
    }

    @Test func `finds an address in another case`() async throws {
        let contact = try #require(try await contacts().first { $0["EMAIL"] != nil })
        let address = try #require(contact["EMAIL"]?[0]?["VALUE"]?.string).uppercased()

        for arguments: JSONValue in [["email": .string(address)], ["text": .string("<\(address)>")]] {
            let found = try await find(arguments).hits
            #expect(found.contains { $0["entity"] == "contacts" && "\($0.id)" == contact["ID"]?.string })
            #expect(found.allSatisfy { $0["why"] == "email" })
        }
    }

    // MARK: - Tax numbers

    @Test func `finds a company by the tax number in its requisites and in its own field`() async throws {
        let rows = try await call("crm.requisite.list", ["select": ["ENTITY_ID", "RQ_INN"]])
        let company = try #require(rows[3]?["ENTITY_ID"]?.string)
        let number = try #require(rows[3]?["RQ_INN"]?.string)

        for arguments: JSONValue in [["inn": .string(number)], ["text": .string("ИНН \(number)")]] {
            let found = try await find(arguments).hits
            #expect(found.map(\.record) == ["companies \(company)"])
            #expect(found.first?["why"] == "inn")
        }
    }

    @Test func `finds a tax number that only requisites or only a field have`() async throws {
        let portal = try TestPortal(ownData: true)
        let contact = try await call("crm.contact.add", ["fields": ["NAME": "Ян"]], in: portal)
        _ = try await call(
            "crm.requisite.add",
            [
                "fields": [
                    "ENTITY_TYPE_ID": 3, "ENTITY_ID": contact, "PRESET_ID": 1, "NAME": "ИП", "RQ_INN": "500100732259",
                ]
            ],
            in: portal
        )
        let company = try await call(
            "crm.company.add",
            ["fields": ["TITLE": "ООО «Проба»", "UF_CRM_INN": "7707083893"]],
            in: portal
        )

        let person = try await find(["inn": "500100732259"], in: portal).hits
        let firm = try await find(["inn": "7707083893"], in: portal).hits

        #expect(person.map(\.record) == ["contacts \(contact.int ?? 0)"])
        #expect(firm.map(\.record) == ["companies \(company.int ?? 0)"])
    }

    // MARK: - Names

    @Test(arguments: [
        ("Зигмунд Щукин", "name: same"), ("щукин зигмунд", "name: same"), ("Щукин Зигмунд Карлович", "name: same"),
        ("Zigmund Shchukin", "name: transliterated"), ("Schukin Zigmund", "name: transliterated"),
        ("Зигмунд Щюкин", "name: 1 slip"), ("Щукен", "name: 1 slip"), ("Щкуин", "name: 1 slip"),
        ("Зигмнуд", "name: 1 slip"), ("Zigmud Schukin", "name: 1 slip"), ("Зигмунд", "name: some words"),
        ("Зигм Щук", "name: beginnings"),
    ])
    func `finds a contact by its name`(text: String, why: String) async throws {
        let portal = try await Self.special.value

        let found = try await find(["text": .string(text)], in: portal).hits

        #expect(found.first?["name"] == "<<Зигмунд Щукин>>")
        #expect(found.first?["why"] == why)
        #expect(found.first?["company"].hasPrefix("<<ООО «Янтарный берег»>> (") == true)
    }

    @Test(arguments: [
        ("Янтарный берег", "name: same"), ("ООО Янтарный Берег", "name: same"), ("\"ЯНТАРНЫЙ БЕРЕГ\" АО", "name: same"),
        ("Yantarny Bereg Ltd", "name: transliterated"), ("Янтраный берег", "name: 1 slip"),
        ("Янтарный", "name: some words"),
    ])
    func `finds a company by its name, whatever its legal form`(name: String, why: String) async throws {
        let portal = try await Self.special.value

        let found = try await find(["name": .string(name)], in: portal).hits

        #expect(found.first?["name"] == "<<ООО «Янтарный берег»>>")
        #expect(found.first?["why"] == why)
        #expect(found.contains { $0["entity"] == "leads" && $0["company"] == "<<Янтарный берег>>" })
    }

    /// A portal with a client whom nobody else is called like.
    private static let special = Task { () async throws -> TestPortal in
        let portal = try TestPortal(ownData: true)
        let client = portal.context.client
        let company = try await client.call("crm.company.add", ["fields": ["TITLE": "ООО «Янтарный берег»"]]).result
        let contact: JSONValue = [
            "NAME": "Зигмунд", "LAST_NAME": "Щукин", "COMPANY_ID": JSONValue(company),
            "PHONE": [["VALUE": "8 (911) 000-11-22"]], "EMAIL": [["VALUE": "Zigmund@Bereg.example"]],
        ]
        _ = try await client.call("crm.contact.add", ["fields": contact])
        _ = try await client.call(
            "crm.lead.add",
            ["fields": ["TITLE": "Новый лид: насос", "COMPANY_TITLE": "Янтарный берег"]]
        )
        return portal
    }

    @Test func `gives one row with all reasons, and exact matches first`() async throws {
        let portal = try await Self.special.value

        let answer = try await find(
            ["phone": "+79110001122", "email": "zigmund@bereg.example", "name": "Щукин"],
            in: portal
        )

        let found = answer.hits
        #expect(found.first?["why"] == "phone, email, name: some words")
        #expect(Set(found.map(\.record)).count == found.count)
        #expect(answer["found"]?.int == found.count)
        #expect(found.first?["phone"] == "8 (911) 000-11-22")
        #expect(found.first?["email"] == "<<Zigmund@Bereg.example>>")
    }

    @Test func `shows at most 20 rows, and says how many there are`() async throws {
        let answer = try await find(["name": "Анна"])

        let found = answer.hits
        let total = try #require(answer["found"]?.int)
        #expect(found.count <= 20)
        #expect(total >= found.count)
        #expect(total == found.count || answer["notes"]?[0]?.string?.contains("of \(total) records") == true)
        #expect(found.allSatisfy { $0["name"].hasPrefix("<<") })
    }
}
