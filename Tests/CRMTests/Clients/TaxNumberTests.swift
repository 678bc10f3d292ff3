import Testing

@testable import CRM

struct TaxNumberTests {
    @Test(arguments: [
        ("7707083893", "7707083893"), (" 7707 083 893 ", "7707083893"), ("ИНН 7707083893", "7707083893"),
        ("inn: 7707083893", "7707083893"), ("500100732259", "500100732259"), ("7830002293", "7830002293"),
    ])
    func `reads numbers with right check digits`(text: String, digits: String) throws {
        #expect(try #require(TaxNumber(text)).digits == digits)
    }

    @Test(arguments: [
        "7707083894", "500100732258", "500100732269", "770708389", "77070838931", "0000000000", "000000000000", "",
        "ИНН", "77070838x3", "+77070838935",
    ])
    func `refuses wrong check digits and lengths`(text: String) {
        #expect(TaxNumber(text) == nil)
    }

    @Test(arguments: [
        ("ufCrmInn", "UF_CRM_INN", "Номер", true), ("ufCrm_1", "UF_CRM_1", "ИНН клиента", true),
        ("ufCrm_2", "UF_CRM_2", "Winner", false), ("ufCrmBeginning", "UF_CRM_BEGINNING", "Начало", false),
    ])
    func `knows the fields that hold them`(code: String, upperName: String, title: String, holds: Bool) {
        var field = EntityField(code, title: title, kind: .text)
        field.aliases = [upperName]

        #expect(!field.holdsTaxNumbers)
        field.isCustom = true
        #expect(field.holdsTaxNumbers == holds)
    }
}
