import JSONCore
import Testing

struct NumberSyntaxTests {
    @Test(arguments: [
        "0", "-0", "1", "-1", "10", "1234567890", "0.0", "-0.0", "0.5", "15000.00", "1.0000000000000000000001", "1e5",
        "1E5",
        "1e+5", "1e-5", "0e0", "0E+1", "-0e-1", "1.5e3", "123.456E-789", "1e00001", "1e400", "9223372036854775807",
        "-9223372036854775808", "18446744073709551616", "100000000000000000000000000000000000000000000000000",
        "0.000000000000000000000000000000000000000000000000001",
    ])
    func `takes a number and keeps its text`(text: String) throws {
        let root = try JSONDocument(parsing: text).root
        let element = try #require(try JSONDocument(parsing: "[\(text)]").root[0])

        #expect(root.kind == .number)
        #expect(root.number?.text == text)
        #expect(element.number?.text == text)
    }

    @Test(arguments: [
        Fault("-", at: 1, expects: .digit),
        Fault("[-]", at: 2, expects: .digit),
        Fault("--1", at: 1, expects: .digit),
        Fault("-a", at: 1, expects: .digit),
        Fault("-.5", at: 1, expects: .digit),
        Fault("- 1", at: 1, expects: .digit),
        Fault("-Infinity", at: 1, expects: .digit),
        Fault("1.", at: 2, expects: .digit),
        Fault("[1.]", at: 3, expects: .digit),
        Fault("1.a", at: 2, expects: .digit),
        Fault("1..2", at: 2, expects: .digit),
        Fault("1.-2", at: 2, expects: .digit),
        Fault("1.e5", at: 2, expects: .digit),
        Fault("1e", at: 2, expects: .digit),
        Fault("1e+", at: 3, expects: .digit),
        Fault("1E-", at: 3, expects: .digit),
        Fault("1ee5", at: 2, expects: .digit),
        Fault("1e+-5", at: 3, expects: .digit),
        Fault("1e.5", at: 2, expects: .digit),
        Fault("0e", at: 2, expects: .digit),
    ])
    func `refuses a number that lacks a digit`(fault: Fault) {
        #expect(fault.found() == fault.error)
    }

    @Test(arguments: [
        Fault("+1", at: 0, expects: .value),
        Fault(".5", at: 0, expects: .value),
        Fault("e5", at: 0, expects: .value),
        Fault("NaN", at: 0, expects: .value),
        Fault("Infinity", at: 0, expects: .value),
        Fault("\u{FF11}", at: 0, expects: .value),
        Fault("\u{661}", at: 0, expects: .value),
        Fault("[1\u{FF11}]", at: 2, expects: .commaOrEndOfArray),
    ])
    func `refuses a number that starts with something else`(fault: Fault) {
        #expect(fault.found() == fault.error)
    }

    @Test(arguments: [
        Fault("01", at: 1, expects: .endOfInput),
        Fault("00", at: 1, expects: .endOfInput),
        Fault("-01", at: 2, expects: .endOfInput),
        Fault("[012]", at: 2, expects: .commaOrEndOfArray),
        Fault("{\"a\":01}", at: 6, expects: .commaOrEndOfObject),
        Fault("0x1", at: 1, expects: .endOfInput),
        Fault("1_000", at: 1, expects: .endOfInput),
        Fault("1,000", at: 1, expects: .endOfInput),
        Fault("1 000", at: 2, expects: .endOfInput),
        Fault("1.5.2", at: 3, expects: .endOfInput),
        Fault("1e5.2", at: 3, expects: .endOfInput),
        Fault("1e5e5", at: 3, expects: .endOfInput),
        Fault("1f", at: 1, expects: .endOfInput),
        Fault("1-2", at: 1, expects: .endOfInput),
        Fault("1+2", at: 1, expects: .endOfInput),
    ])
    func `ends a number where it cannot go on`(fault: Fault) {
        #expect(fault.found() == fault.error)
    }
}
