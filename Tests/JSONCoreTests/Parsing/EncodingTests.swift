import JSONCore
import Testing

struct EncodingTests {
    private static let faults: [[UInt8]] = [
        [0x80], [0xBF], [0x80, 0x80],  // continuation bytes on their own
        [0xC0, 0x80], [0xC0, 0xAF], [0xC1, 0xBF],  // two bytes where one is enough
        [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF],  // three bytes where two are enough
        [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],  // four bytes where three are enough
        [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80],  // surrogates
        [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF7, 0xBF, 0xBF, 0xBF],  // beyond U+10FFFF
        [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFC, 0x84, 0x80, 0x80, 0x80, 0x80], [0xFE], [0xFF],
        [0xD0], [0xD0, 0x41], [0xD0, 0xD0], [0xC3, 0x28],  // two bytes cut short
        [0xE2], [0xE2, 0x82], [0xE2, 0x82, 0x41], [0xE2, 0x41, 0x82], [0xE2, 0x82, 0xE2],  // three bytes cut short
        [0xF0], [0xF0, 0x9F], [0xF0, 0x9F, 0x98], [0xF0, 0x9F, 0x98, 0x41], [0xF0, 0x9F, 0x41, 0x80],
        [0xE9], [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2],  // Latin-1, Windows-1251
    ]

    @Test(arguments: faults)
    func `refuses a character that is not well-formed UTF-8`(character: [UInt8]) {
        for prefix in ["", "a", "12345678", "яя", "ююююю", "₽"].map({ Array($0.utf8) }) {
            for suffix in ["", "12345678", "ююююю"].map({ Array($0.utf8) }) {
                let fault = Fault([0x22] + prefix + character + suffix + [0x22], at: prefix.count + 1, expects: .utf8)
                #expect(fault.found() == fault.error)
            }
        }
    }

    @Test(arguments: faults)
    func `refuses a name that is not well-formed UTF-8`(character: [UInt8]) {
        let fault = Fault(Array("{\"a".utf8) + character + Array("\":1}".utf8), at: 3, expects: .utf8)

        #expect(fault.found() == fault.error)
    }

    @Test(arguments: faults)
    func `refuses a character that the end cuts short`(character: [UInt8]) {
        let fault = Fault([0x22] + character, at: 1, expects: .utf8)

        #expect(fault.found() == fault.error)
    }

    @Test func `takes exactly the characters that Swift takes`() {
        for first in UInt8(0x80)...0xFF {
            for second: UInt8 in [0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF] {
                for tail in [[], [0x80], [0xBF, 0x80], [0x41], Array("ююююю".utf8)] as [[UInt8]] {
                    let text = [first, second] + tail
                    let isWellFormed = String(validating: text, as: UTF8.self) != nil
                    let isTaken = (try? JSONDocument(parsing: [0x22] + text + [0x22])) != nil
                    #expect(isTaken == isWellFormed, "\(text)")
                }
            }
        }
    }

    @Test func `refuses characters beyond ASCII outside strings`() {
        let fault = Fault("[1,я]", at: 3, expects: .value)

        #expect(fault.found() == fault.error)
    }
}
