import Testing

@testable import CRM

struct NumberTextTests {
    @Test(arguments: [
        ("1000", "1000"), ("1 000 000", "1000000"), ("1 500 000,50", "1500000.50"), ("1,5 млн", "1500000"),
        ("1.5m", "1500000"), ("250k", "250000"), ("500 тыс.", "500000"), ("500 тысяч рублей", "500000"),
        ("2 млрд", "2000000000"),
        ("1,234,567.89", "1234567.89"), ("1.234.567,89", "1234567.89"), ("1,234,567", "1234567"), ("100 ₽", "100"),
        ("300 сек", "300"), ("-5", "-5"), ("0.5", "0.5"), ("15%", "15"), ("3 million", "3000000"),
    ])
    func `reads numbers as people write them`(text: String, expected: String) {
        #expect(NumberText.number(text) == expected)
    }

    @Test(arguments: ["", "много", "1x", "1.2.3,4.5", "млн", "12 коробок", "--5"])
    func `refuses what is no number`(text: String) {
        #expect(NumberText.number(text) == nil)
    }
}
