import JSONCore
import Testing

struct DuplicateTests {
    @Test(arguments: ["+79001112233", "8 (900) 111-22-33", "7 900 111 22 33"])
    func `finds a client by a phone number however it is written`(number: String) async throws {
        let portal = TestPortal()
        let phone: JSONValue = [["VALUE": "+7 900 111-22-33", "VALUE_TYPE": "WORK"]]
        let lead = try await portal.post("crm.lead.add", ["fields": ["TITLE": "Заявка", "PHONE": phone]]).result()
        let contact = try await portal.post("crm.contact.add", ["fields": ["NAME": "Анна", "PHONE": phone]]).result()

        let all = try await portal.post("crm.duplicate.findbycomm", ["type": "PHONE", "values": [.string(number)]])
            .result()
        let contacts = try await portal.post(
            "crm.duplicate.findbycomm",
            ["type": "PHONE", "values": [.string(number)], "entity_type": "CONTACT"]
        ).result()

        #expect(all == ["LEAD": [lead], "CONTACT": [contact]])
        #expect(contacts == ["CONTACT": [contact]])
    }

    @Test func `writes nothing found as an empty list`() async throws {
        let found = try await TestPortal.shared.post(
            "crm.duplicate.findbycomm",
            ["type": "EMAIL", "values": ["nobody@nowhere.example"]]
        ).result()

        #expect(found == [])
    }

    @Test(
        arguments: [["type": "FAX", "values": ["1"]], ["type": "PHONE"], ["type": "PHONE", "values": []]] as [JSONValue]
    )
    func `refuses a search for nothing in words`(parameters: JSONValue) async throws {
        let error = try await TestPortal.shared.post("crm.duplicate.findbycomm", parameters).error()

        #expect(error.status == 400)
        #expect(error.code.hasSuffix("invalid."))
    }
}
