import JSONCore
import Testing

struct ClientLinkTests {
    /// One portal for all, as each test has records of its own.
    private static let own = TestPortal()

    private var portal: TestPortal { Self.own }

    private func add(_ kind: String, _ fields: JSONObject = [:]) async throws -> JSONValue {
        var fields = fields
        fields["TITLE"] = "Проба"
        fields["NAME"] = "Проба"
        return try await portal.post("crm.\(kind).add", ["fields": .object(fields)]).result()
    }

    private func links(_ method: String, _ id: JSONValue) async throws -> String {
        try await portal.rows("crm.\(method).items.get", ["id": id]).map { row in
            let client = row["CONTACT_ID"] ?? row["COMPANY_ID"]
            return "\(client?.number?.text ?? "")/\(row["SORT"]?.number?.text ?? "")/\(row["IS_PRIMARY"]?.string ?? "")"
        }.joined(separator: " ")
    }

    private func field(_ name: String, of kind: String, _ id: JSONValue) async throws -> JSONValue? {
        try await portal.post("crm.\(kind).get", ["id": id]).result()[name]
    }

    @Test(arguments: ["deal", "lead"])
    func `links records to several contacts`(kind: String) async throws {
        let contacts = [try await add("contact"), try await add("contact"), try await add("contact")]
        let texts = contacts.map { $0.number?.text ?? "" }
        let id = try await add(kind, ["CONTACT_ID": contacts[0]])
        #expect(try await links("\(kind).contact", id) == "\(texts[0])/10/Y")

        let second: JSONValue = ["id": id, "fields": ["CONTACT_ID": contacts[1], "SORT": 5, "IS_PRIMARY": "Y"]]
        #expect(try await portal.post("crm.\(kind).contact.add", second).result() == true)
        #expect(try await portal.post("crm.\(kind).contact.add", second).result() == false)
        #expect(try await links("\(kind).contact", id) == "\(texts[1])/5/Y \(texts[0])/10/N")
        #expect(try await field("CONTACT_ID", of: kind, id) == .string(texts[1]))

        let items: JSONValue = [["CONTACT_ID": contacts[2]], ["CONTACT_ID": contacts[0], "SORT": 400]]
        _ = try await portal.post("crm.\(kind).contact.items.set", ["id": id, "items": items]).result()
        #expect(try await links("\(kind).contact", id) == "\(texts[2])/10/Y \(texts[0])/400/N")

        let first: JSONValue = ["id": id, "fields": ["CONTACT_ID": contacts[2]]]
        #expect(try await portal.post("crm.\(kind).contact.delete", first).result() == true)
        #expect(try await portal.post("crm.\(kind).contact.delete", first).result() == false)
        #expect(try await links("\(kind).contact", id) == "\(texts[0])/400/Y")
        #expect(try await portal.post("crm.\(kind).contact.items.delete", ["id": id]).result() == true)
        #expect(try await links("\(kind).contact", id).isEmpty)
        #expect(try await field("CONTACT_ID", of: kind, id)?.isNull == true)
    }

    @Test func `shows the links of contacts and companies from both sides`() async throws {
        let companies = [try await add("company"), try await add("company")]
        let texts = companies.map { $0.number?.text ?? "" }
        let contact = try await add("contact", ["COMPANY_IDS": .array(companies)])
        let other = try await add("contact")

        #expect(try await links("contact.company", contact) == "\(texts[0])/10/Y \(texts[1])/20/N")
        #expect(try await links("company.contact", companies[1]) == "\(contact.number?.text ?? "")/20/N")
        let joined: JSONValue = ["id": companies[1], "fields": ["CONTACT_ID": other, "SORT": 3]]
        #expect(try await portal.post("crm.company.contact.add", joined).result() == true)
        #expect(try await field("COMPANY_ID", of: "contact", other) == .string(texts[1]))
        let shown = "\(other.number?.text ?? "")/3/Y \(contact.number?.text ?? "")/20/N"
        #expect(try await links("company.contact", companies[1]) == shown)
        let only: JSONValue = ["id": companies[1], "items": [["CONTACT_ID": other]]]
        _ = try await portal.post("crm.company.contact.items.set", only).result()
        #expect(try await links("contact.company", contact) == "\(texts[0])/10/Y")
        #expect(try await portal.post("crm.company.contact.items.delete", ["id": companies[1]]).result() == true)
        #expect(try await links("contact.company", other).isEmpty)
    }

    @Test func `keeps links in line with the fields of the record`() async throws {
        let contacts = [try await add("contact"), try await add("contact"), try await add("contact")]
        let texts = contacts.map { $0.number?.text ?? "" }
        let deal = try await add("deal", ["CONTACT_IDS": [contacts[0], contacts[1]], "CONTACT_ID": contacts[1]])
        func update(_ fields: JSONValue) async throws -> String {
            _ = try await portal.post("crm.deal.update", ["id": deal, "fields": fields]).result()
            return try await links("deal.contact", deal)
        }

        #expect(try await links("deal.contact", deal) == "\(texts[0])/10/N \(texts[1])/20/Y")
        #expect(try await update(["TITLE": "Другое"]) == "\(texts[0])/10/N \(texts[1])/20/Y")
        #expect(try await update(["CONTACT_ID": contacts[2]]) == "\(texts[0])/10/N \(texts[2])/20/Y")
        #expect(try await update(["CONTACT_ID": contacts[0]]) == "\(texts[0])/10/Y \(texts[2])/20/N")
        #expect(try await update(["CONTACT_ID": ""]) == "\(texts[2])/10/Y")
        #expect(try await update(["CONTACT_IDS": [contacts[1]]]) == "\(texts[1])/10/Y")
        _ = try await portal.post("crm.contact.delete", ["id": contacts[1]])
        #expect(try await links("deal.contact", deal).isEmpty)
    }

    @Test func `refuses what it cannot link`() async throws {
        func error(_ method: String, _ parameters: JSONValue) async throws -> (code: String, message: String) {
            let error = try await portal.post("crm.\(method)", parameters).error()
            return (error.code, error.message)
        }
        let deal = try await add("deal")

        for method in ["add", "delete"] {
            let text = "The parameter 'ownerEntityID' is invalid or not defined."
            #expect(try await error("deal.contact.\(method)", [:]).message == text)
            let invalid = try await error("deal.contact.\(method)", ["id": deal, "fields": ["CONTACT_ID": 0]])
            #expect(invalid.message == "The parameter 'fields' is not valid.")
            let gone = try await error("deal.contact.\(method)", ["id": 999_999, "fields": ["CONTACT_ID": 1]])
            #expect(gone == ("", "Not found."))
        }
        for method in ["items.get", "items.set", "items.delete"] {
            let text = "The parameter ownerEntityID is invalid or not defined."
            #expect(try await error("contact.company.\(method)", ["items": []]).message == text)
        }
        #expect(try await error("deal.contact.add", ["id": deal]).message.contains("'fields' must be array"))
        #expect(try await error("deal.contact.delete", ["id": deal]).message.contains("'item' must be array"))
        #expect(try await error("deal.contact.items.set", ["id": deal]).message.contains("items must be array"))
        #expect(try await error("lead.contact.items.get", ["id": 999_999]).code == "NOT_FOUND")
        let unknown = try await error("deal.contact.add", ["id": deal, "fields": ["CONTACT_ID": 999_999]])
        #expect(unknown.message.hasPrefix("[Contact #999999]"))
        #expect(try await links("contact.company", 999_999).isEmpty)
    }

    @Test(
        arguments: [
            ("deal.contact", "CONTACT_ID"), ("lead.contact", "CONTACT_ID"), ("contact.company", "COMPANY_ID"),
            ("company.contact", "CONTACT_ID"),
        ]
    )
    func `describes the fields of links`(method: String, field: String) async throws {
        let fields = try await portal.post("crm.\(method).fields").result()

        #expect(fields.object?.keys == ["SORT", "IS_PRIMARY", field])
        #expect(fields[field]?["isRequired"] == true)
    }
}
