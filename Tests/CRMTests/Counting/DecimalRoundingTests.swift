import FoundationEssentials
import JSONCore
import Testing

@testable import CRM

struct DecimalRoundingTests {
    @Test(arguments: [
        ("1.005", 2, "1.01"), ("1.004", 2, "1"), ("-1.005", 2, "-1.01"), ("2.5", 0, "3"), ("-2.5", 0, "-3"),
        ("12345678901234.567", 2, "12345678901234.57"),
        ("0", 2, "0"), ("99.995", 2, "100"),
    ])
    func `rounds half away from nothing`(text: String, digits: Int, expected: String) throws {
        let number = try #require(Decimal(string: text))

        #expect(number.rounded(to: digits).digits == expected)
    }

    @Test func `tells percents to the tenth`() {
        #expect(FigureTable.percent(1, of: 3)?.text == "33.3")
        #expect(FigureTable.percent(2, of: 3)?.text == "66.7")
        #expect(FigureTable.percent(1, of: 2000)?.text == "0.1")
        #expect(FigureTable.percent(5, of: 5)?.text == "100")
        #expect(FigureTable.percent(0, of: 0) == nil)
    }

    @Test func `takes the nearest rank for a percentile`() {
        var tally = NumberTally(keepsValues: true)
        for number in [15, 20, 35, 40, 50] { tally.add(Decimal(number)) }

        #expect(tally.percentile(30) == 20)
        #expect(tally.percentile(40) == 20)
        #expect(tally.percentile(50) == 35)
        #expect(tally.percentile(90) == 50)
        #expect(tally.average == 32)
        #expect(NumberTally(keepsValues: true).percentile(50) == nil)
        tally.add(38)
        #expect(tally.percentile(50) == Decimal(string: "36.5"))
    }
}
