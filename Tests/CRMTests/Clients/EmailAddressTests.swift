import Testing

@testable import CRM

struct EmailAddressTests {
    @Test(arguments: [
        ("Anna@Mail.Example", ["anna@mail.example", "Anna@Mail.Example"]), (" a.b+c@d.example ", ["a.b+c@d.example"]),
        ("mailto:a@b.example", ["a@b.example"]), ("Anna Belova <a@b.example>", ["a@b.example"]),
        ("почта@пример.рф", ["почта@пример.рф"]),
    ])
    func `reads addresses, in small letters and as they are written`(text: String, forms: [String]) throws {
        #expect(try #require(EmailAddress(text)).forms == forms)
    }

    @Test(arguments: [
        "", "anna", "@mail.example", "anna@", "anna@mail", "a b@c.example", "a@b@c.example", "a@b..c",
        "a@b.example,c@d.example", "$result[c0]@a.example",
    ])
    func `takes nothing else for an address`(text: String) {
        #expect(EmailAddress(text) == nil)
    }
}
