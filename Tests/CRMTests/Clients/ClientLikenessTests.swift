import JSONCore
import Testing

@testable import CRM

struct ClientLikenessTests {
    private func words(_ sought: String, _ record: String) throws -> String? {
        let row = try JSONDocument(parsing: record).root
        return ClientRecordName(of: row).likeness(to: ClientName(sought))?.words
    }

    @Test(
        arguments: [
            ("Анна Белова", "same"), ("белова анна", "same"), ("Анна Сергеевна Белова", "same"),
            ("Белова Анна Сергеевна", "same"), ("Белова", "some words"), ("Бел Ан", "beginnings"), ("елов", "part"),
            ("Anna Belova", "transliterated"), ("Белова Алла", nil), ("Беллова Анна", "spelt alike"),
            ("Белава Анна", "1 slip"), ("Бленова Анна", "2 slips"), ("Anna Bilova", "1 slip"), ("Иван Кузнецов", nil),
            ("Анна Павловна Белова", "same"),
        ] as [(String, String?)]
    )
    func `says how a contact without a second name is called alike`(sought: String, likeness: String?) throws {
        #expect(try words(sought, #"{"name":"Анна","lastName":"Белова","secondName":null}"#) == likeness)
    }

    @Test func `does not overlook another second name`() throws {
        let record = #"{"name":"Анна","lastName":"Белова","secondName":"Сергеевна"}"#

        #expect(try words("Анна Сергеевна Белова", record) == "same")
        #expect(try words("Анна Белова", record) == "same")
        #expect(try words("Анна Дмитриевна Белова", record) == nil)
    }

    @Test(
        arguments: [
            ("Ромашка", "same"), ("ООО Ромашка", "same"), ("ЗАО «Ромашка»", "same"), ("Romashka Ltd", "transliterated"),
            ("Рамашка", "1 slip"), ("Ромашак", "1 slip"), ("Ромаш", "beginnings"), ("Лютик", nil),
        ] as [(String, String?)]
    )
    func `compares companies without their legal forms`(sought: String, likeness: String?) throws {
        #expect(try words(sought, #"{"title":"ООО «Ромашка»"}"#) == likeness)
        #expect(try words(sought, #"{"title":"Звонок","companyTitle":"Ромашка"}"#) == likeness)
    }

    @Test func `shows whom a lead is about`() throws {
        let lead = #"{"title":"Заявка","name":"Анна","secondName":"","lastName":"Белова"}"#
        let contact = #"{"name":"Анна","secondName":"Сергеевна","lastName":"Белова"}"#

        #expect(ClientRecordName(of: try JSONDocument(parsing: lead).root).shown == "Заявка (Анна Белова)")
        #expect(ClientRecordName(of: try JSONDocument(parsing: contact).root).shown == "Анна Сергеевна Белова")
    }
}
