import Testing

@testable import CRM

struct PhoneNumberTests {
    @Test(arguments: [
        ("+7 (916) 123-45-67", "79161234567"), ("8 (916) 123-45-67", "79161234567"), ("89161234567", "79161234567"),
        ("79161234567", "79161234567"), ("9161234567", "79161234567"), ("(916) 123 45 67", "79161234567"),
        ("8-916-123-45-67", "79161234567"), ("8.916.123.45.67", "79161234567"),
        (" +7916\u{A0}123‑45–67 ", "79161234567"),
        ("+8 916 123 45 67", "79161234567"), ("8 800 555-35-35", "78005553535"), ("84951234567", "74951234567"),
        ("+7 916 123-45-67 доб. 12", "79161234567"), ("+7 916 123-45-67 ext. 12", "79161234567"),
        ("8(916)1234567,,5", "79161234567"), ("89161234567#12", "79161234567"), ("89161234567 x5", "79161234567"),
        ("тел.: 8 916 123-45-67", "79161234567"), ("tel:+79161234567", "79161234567"),
        ("+375 29 123-45-67", "375291234567"), ("8 10 375 29 123 45 67", "375291234567"),
        ("00 49 30 1234567", "49301234567"), ("+1 (212) 555-01-00", "12125550100"), ("123-45-67", "1234567"),
        ("+81 3 1234 5678", "81312345678"),
    ])
    func `reads numbers however they are written`(text: String, digits: String) throws {
        let number = try #require(PhoneNumber(text))

        #expect(number.digits == digits)
    }

    @Test(arguments: [
        "", "abc", "1234", "+7 916 123-45-67 или позже", "anna@mail.example", "1234567890123456", "8+9161234567",
        "89161234567 доб.", "89161234567 доб. 12 позже", "№ 89161234567", "2026_03",
    ])
    func `takes nothing else for a number`(text: String) {
        #expect(PhoneNumber(text) == nil)
    }

    @Test func `writes a Russian number in the forms that portals hold`() throws {
        let number = try #require(PhoneNumber("8 916 1234567 доб. 12"))

        #expect(number.international == "+79161234567")
        #expect(number.forms.count <= 20)
        #expect(Set(number.forms).count == number.forms.count)
        for form in [
            "+79161234567", "79161234567", "89161234567", "9161234567", "8 916 1234567 доб. 12", "8 916 1234567",
            "+7 (916) 123-45-67", "8 (916) 123-45-67",
        ] {
            #expect(number.forms.contains(form), "\(form)")
        }
    }

    @Test func `writes other numbers with a plus, without, and as they are`() throws {
        #expect(
            try #require(PhoneNumber("+375 29 1234567")).forms == ["+375291234567", "375291234567", "+375 29 1234567"]
        )
        #expect(try #require(PhoneNumber("123-45-67")).forms == ["1234567", "123-45-67"])
    }
}
