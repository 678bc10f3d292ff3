import JSONCore
import Testing

struct JSONNumberTests {
    @Test(arguments: [
        ("0", 0), ("-0", 0), ("7", 7), ("-42", -42), ("9223372036854775807", Int64.max), ("-9223372036854775808", .min),
    ])
    func `is an integer where it fits 64 bits`(text: String, integer: Int64) throws {
        let number = try #require(JSONNumber(text))
        let node = try JSONDocument(parsing: text).root

        #expect(number.int64 == integer)
        #expect(number.int == Int(integer))
        #expect(node.int64 == integer)
        #expect(node.int == Int(integer))
    }

    @Test(arguments: [
        "9223372036854775808", "-9223372036854775809", "18446744073709551615", "99999999999999999999", "1.0", "1e2",
        "-0.5",
        "15000.00", "10E-1", "100000000000000000000000000",
    ])
    func `is no integer where it has a fraction or an exponent, or does not fit`(text: String) throws {
        let number = try #require(JSONNumber(text))
        let node = try JSONDocument(parsing: text).root

        #expect(number.int64 == nil)
        #expect(number.int == nil)
        #expect(node.int64 == nil)
        #expect(node.int == nil)
    }

    @Test(arguments: [
        ("0", 0), ("-0", -0.0), ("1.5", 1.5), ("15000.00", 15000), ("1e3", 1000), ("25E-1", 2.5), ("0.1", 0.1),
        ("9007199254740993", 9_007_199_254_740_992), ("1e-400", 0), ("5e-324", Double.leastNonzeroMagnitude),
        ("1.7976931348623157e308", Double.greatestFiniteMagnitude),
        ("123456789012345678901234567890", 1.2345678901234568e29),
    ])
    func `gives the nearest double`(text: String, double: Double) throws {
        let number = try #require(JSONNumber(text))

        #expect(number.double?.bitPattern == double.bitPattern)
        #expect(try JSONDocument(parsing: text).root.double?.bitPattern == double.bitPattern)
    }

    @Test(arguments: ["1e400", "-1e400", "1.8e308"])
    func `is no double where none is large enough`(text: String) {
        #expect(JSONNumber(text)?.double == nil)
    }

    @Test(arguments: [
        ("0", "0"), ("-0", "-0"), ("15000.00", "15000.00"), ("1.50", "1.50"), ("1e3", "1000"), ("1E+3", "1000"),
        ("1e0", "1"), ("1.5e3", "1500"), ("1.5e1", "15"), ("1.25e1", "12.5"), ("15e-1", "1.5"), ("15e-2", "0.15"),
        ("-15e-4", "-0.0015"), ("1.5e-3", "0.0015"), ("0e5", "0"), ("0.0e5", "0"), ("0e-2", "0.00"), ("0.001e2", "0.1"),
        ("0.001e3", "1"), ("0.001e5", "100"), ("-0.5e1", "-5"), ("1.50e-1", "0.150"), ("100e-2", "1.00"),
        ("1e21", "1000000000000000000000"),
    ])
    func `writes its digits without an exponent`(text: String, digits: String) {
        #expect(JSONNumber(text)?.decimalString == digits)
    }

    @Test(arguments: ["1e401", "1e-401", "1e9223372036854775808", "1.5e-400", "123e398"])
    func `writes no digits where there would be too many`(text: String) throws {
        let number = try #require(JSONNumber(text))

        #expect(number.decimalString == nil)
    }

    @Test(arguments: ["", " 1", "1 ", "01", "+1", "1.", ".5", "NaN", "null", "\"1\"", "[1]", "1,2", "0x1"])
    func `is made from JSON numbers only`(text: String) {
        #expect(JSONNumber(text) == nil)
    }

    @Test func `is made from any integer`() {
        #expect(JSONNumber(Int8(-5)).text == "-5")
        #expect(JSONNumber(UInt64.max).text == "18446744073709551615")
        #expect(JSONNumber(Int64.min).int64 == .min)
    }

    @Test(arguments: [
        (0.0, "0"), (1, "1"), (-2, "-2"), (1.5, "1.5"), (0.1, "0.1"), (15000, "15000"),
        (999_999_999_999_999, "999999999999999"),
        (1e15, "1000000000000000"), (0x1p53, "9007199254740992"), (0x1p54, "1.8014398509481984e+16"), (1e300, "1e+300"),
        (Double.leastNonzeroMagnitude, "5e-324"), (-1e-7, "-1e-07"), (-0.0, "-0.0"),
        (123456.789, "123456.789"),
    ])
    func `is made from any finite double`(double: Double, text: String) throws {
        let number = try #require(JSONNumber(double))

        #expect(number.text == text)
        #expect(JSONNumber(text)?.double?.bitPattern == double.bitPattern)
    }

    @Test(arguments: [Double.infinity, -.infinity, .nan])
    func `is not made from infinity or what is no number`(double: Double) {
        #expect(JSONNumber(double) == nil)
    }

    @Test func `is equal where the texts are`() {
        #expect(JSONNumber("1.0") == JSONNumber("1.0"))
        #expect(JSONNumber("1.0") != JSONNumber("1"))
        #expect(JSONNumber("1e2") != JSONNumber("1E2"))
    }
}
