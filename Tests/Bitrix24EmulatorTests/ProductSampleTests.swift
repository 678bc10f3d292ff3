import JSONCore
import Testing

struct ProductSampleTests {
    private let portal = TestPortal.shared

    /// The rows of a list, read by their numbers.
    private func all(_ method: String, _ select: [String]) async throws -> [JSONValue] {
        var rows: [JSONValue] = []
        while true {
            let last = rows.last?["ID"] ?? "0"
            let parameters: JSONValue = [
                "select": .strings(["ID"] + select), "filter": [">ID": last], "order": ["ID": "ASC"], "start": -1,
            ]
            let page = try await portal.rows(method, parameters)
            rows += page
            if page.count < 50 { return rows }
        }
    }

    @Test(arguments: [("deal", 160...240), ("lead", 25...70)])
    func `has product rows that come to the amount`(kind: String, count: ClosedRange<Int>) async throws {
        let owners = try await all("crm.\(kind).list", ["OPPORTUNITY", "IS_MANUAL_OPPORTUNITY"])

        var sold = 0
        var followed = 0
        for owner in owners {
            let rows = try await portal.rows("crm.\(kind).productrows.get", ["id": owner["ID"] ?? 0])
            guard !rows.isEmpty else {
                #expect(owner["IS_MANUAL_OPPORTUNITY"] == "Y" || owner["OPPORTUNITY"] == "0.00")
                continue
            }
            let sum = rows.reduce(0.0) { $0 + ($1["PRICE"]?.double ?? 0) * ($1["QUANTITY"]?.double ?? 0) }
            let amount = try #require(owner["OPPORTUNITY"]?.string.flatMap(Double.init))
            #expect(abs(sum - amount) < 0.005)
            for row in rows { #expect(row["PRICE"]?.double.map { $0 > 0 } == true) }
            sold += 1
            if owner["IS_MANUAL_OPPORTUNITY"] == "N" { followed += 1 }
        }
        #expect(count.contains(sold))
        #expect(followed > sold / 3 && followed < sold)
    }

    @Test func `has requisites with valid numbers`() async throws {
        let companies = try await all("crm.company.list", ["TITLE", "UF_CRM_INN"])
        let requisites = try await all("crm.requisite.list", ["ENTITY_ID", "RQ_INN", "RQ_KPP", "RQ_OGRN"])
        let byCompany = Dictionary(uniqueKeysWithValues: requisites.map { ($0["ENTITY_ID"], $0) })

        for company in companies {
            let requisite = try #require(byCompany[company["ID"]])
            let taxNumber = try #require(requisite["RQ_INN"]?.string)
            let digits = taxNumber.compactMap(\.wholeNumberValue)
            let sum = zip(digits, [2, 4, 10, 3, 5, 9, 4, 6, 8]).reduce(0) { $0 + $1.0 * $1.1 }
            #expect(digits.count == 10)
            #expect(digits.last == sum % 11 % 10)
            #expect(company["UF_CRM_INN"]?.string == taxNumber)
            #expect(requisite["RQ_KPP"]?.string == taxNumber.prefix(4) + "01001")
            let state = try #require(requisite["RQ_OGRN"]?.string)
            let number = try #require(Int(state.dropLast()))
            #expect(state.count == 13)
            #expect(state.last?.wholeNumberValue == number % 11 % 10)
        }
        let accounts = try await all("crm.requisite.bankdetail.list", ["RQ_BIK", "RQ_ACC_NUM", "RQ_COR_ACC_NUM"])
        #expect((50...90).contains(accounts.count))
        for detail in accounts {
            let bank = try #require(detail["RQ_BIK"]?.string)
            let own = String(bank.suffix(3)) + (detail["RQ_ACC_NUM"]?.string ?? "")
            let correspondent = "0" + bank.dropFirst(4).prefix(2) + (detail["RQ_COR_ACC_NUM"]?.string ?? "")
            for account in [own, correspondent] {
                let digits = account.compactMap(\.wholeNumberValue)
                let sum = digits.enumerated().reduce(0) { $0 + $1.element * [7, 1, 3][$1.offset % 3] % 10 }
                #expect(digits.count == 23)
                #expect(sum % 10 == 0)
            }
        }
    }

    @Test func `has deals with two contacts of one company`() async throws {
        let deals = try await all("crm.deal.list", ["CONTACT_ID", "COMPANY_ID"])

        var several = 0
        for deal in deals {
            let links = try await portal.rows("crm.deal.contact.items.get", ["id": deal["ID"] ?? 0])
            let primary = links.first { $0["IS_PRIMARY"] == "Y" }
            #expect(primary?["CONTACT_ID"]?.number?.text == deal["CONTACT_ID"]?.string)
            guard links.count > 1 else { continue }
            several += 1
            for link in links {
                let contact = try await portal.post("crm.contact.get", ["id": link["CONTACT_ID"] ?? 0]).result()
                #expect(contact["COMPANY_ID"] == deal["COMPANY_ID"])
            }
        }
        #expect(several > 15)
    }
}
