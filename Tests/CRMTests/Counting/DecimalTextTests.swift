import FoundationEssentials
import Testing

@testable import CRM

struct DecimalTextTests {
    @Test(arguments: [
        "0", "7", "740000", "-12.50", "12.50", "0.01", "-0.0", "100", "1000.000", "845049.5", "999999999999999999",
        "1234567890123456789012.25", "0.000000000000000000001", "1e3", ".5", "5.", "-1",
    ])
    func `reads what the library reads`(text: String) throws {
        let number = try #require(Decimal(portalText: text))
        let expected = try #require(Decimal(string: text))

        #expect(number == expected)
        #expect("\(number)" == "\(expected)")
    }

    @Test(arguments: ["", "-", ".", "x", "RUB"])
    func `takes nothing else for a number`(text: String) {
        #expect(Decimal(portalText: text) == nil)
    }
}
