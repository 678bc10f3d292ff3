import Testing

@testable import CRM

struct ClientQueryTests {
    @Test(arguments: [
        ("8 (916) 123-45-67", ["text = phone +79161234567"]), ("Anna@Mail.Example", ["text = email Anna@Mail.Example"]),
        ("ИНН 7707083893", ["text = inn 7707083893"]),
        ("500100732259", ["text = inn 500100732259", "text = phone +500100732259"]),
        ("7707083893", ["text = inn 7707083893", "text = phone 7707083893"]),
        ("7707083894", ["text = phone 7707083894"]),
        ("Анна Белова", ["text = name"]), ("ООО «Ромашка»", ["text = name"]), ("2026 год", ["text = name"]),
        ("anna@", ["text = name"]), ("123-45-67", ["text = phone 1234567"]), ("12345", ["text = name"]),
    ])
    func `sees what a text is`(text: String, understood: [String]) throws {
        #expect(try ClientQuery(text: text).understood == understood)
    }

    @Test func `takes several arguments together`() throws {
        let query = try ClientQuery(phone: "89161234567", email: "a@b.example", name: "Анна", text: "Белова")

        #expect(query.phones.map(\.digits) == ["79161234567"])
        #expect(query.emails.map(\.written) == ["a@b.example"])
        #expect(query.names == ["Анна", "Белова"])
        #expect(query.understood == ["phone = +79161234567", "text = name"])
    }

    @Test func `names the argument that is wrong`() throws {
        func fault(_ query: () throws(QueryFault) -> ClientQuery) -> QueryFault? {
            do throws(QueryFault) {
                _ = try query()
                return nil
            } catch {
                return error
            }
        }
        #expect(fault { () throws(QueryFault) in try ClientQuery(phone: "12") } == QueryFault("phone", "12", .noPhone))
        #expect(
            fault { () throws(QueryFault) in try ClientQuery(email: "a@b") } == QueryFault("email", "a@b", .noEmail)
        )
        #expect(
            fault { () throws(QueryFault) in try ClientQuery(taxNumber: "7707083894") }
                == QueryFault("inn", "7707083894", .noTaxNumber)
        )
        #expect(fault { () throws(QueryFault) in try ClientQuery(name: "?!") } == QueryFault("name", "?!", .noName))
        let names = ["phone", "email", "name", "inn", "text"]
        #expect(fault { () throws(QueryFault) in try ClientQuery() } == QueryFault("", "", .needsOneOf(names)))
        #expect(
            fault { () throws(QueryFault) in try ClientQuery(phone: " ", text: "") }
                == QueryFault("", "", .needsOneOf(names))
        )
    }
}
