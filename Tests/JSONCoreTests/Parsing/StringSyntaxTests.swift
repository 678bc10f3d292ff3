import JSONCore
import Testing

struct StringSyntaxTests {
    @Test(arguments: [
        ("", ""), ("a", "a"), ("Привет, мир", "Привет, мир"), ("日本語 한국어", "日本語 한국어"), ("😀👍🏽", "😀👍🏽"),
        ("\\\"\\\\\\/\\b\\f\\n\\r\\t", "\"\\/\u{8}\u{C}\n\r\t"), ("\\u0041", "A"), ("\\u0000", "\u{0}"),
        ("\\u00e9\\u00E9", "éé"), ("\\u041F\\u0440\\u0438", "При"), ("\\uFFFF", "\u{FFFF}"), ("\\u20BD", "₽"),
        ("\\uD83D\\uDE00", "😀"), ("\\ud83d\\ude00!", "😀!"), ("\\uDBFF\\uDFFF", "\u{10FFFF}"),
        ("\\uD800\\uDC00", "\u{10000}"), ("a\\nb\\nc", "a\nb\nc"), ("\\\\u0041", "\\u0041"), ("\\\\", "\\"),
        ("\\u005C\\u0022", "\\\""), ("/", "/"), ("\u{7F}", "\u{7F}"), ("\u{80}\u{9F}", "\u{80}\u{9F}"),
        ("\u{2028}\u{2029}", "\u{2028}\u{2029}"), ("\u{FEFF}", "\u{FEFF}"), ("\u{FFFE}\u{FFFF}", "\u{FFFE}\u{FFFF}"),
        ("\u{1FFFE}\u{10FFFF}", "\u{1FFFE}\u{10FFFF}"), ("\u{D7FF}\u{E000}", "\u{D7FF}\u{E000}"),
        ("{}[]:,", "{}[]:,"), ("' // /* */", "' // /* */"), ("1234567", "1234567"), ("12345678", "12345678"),
        ("123456789", "123456789"), ("1234567\\n9", "1234567\n9"), ("Заявка «с сайта» № 5", "Заявка «с сайта» № 5"),
    ])
    func `reads the text of a string`(written: String, text: String) throws {
        let root = try JSONDocument(parsing: "\"\(written)\"").root

        #expect(root.string.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
        #expect(root.isString(text))
        #expect(root.rawText == "\"\(written)\"")
    }

    @Test func `reads text of every length and at every offset`() throws {
        for length in 0...40 {
            for text in ["a", "я", "₽", "😀", "\\n"] {
                let written = String(repeating: "x", count: length) + text + String(repeating: "ю", count: length)
                let expected = written.split(separator: "\\n", omittingEmptySubsequences: false).joined(separator: "\n")
                #expect(try JSONDocument(parsing: "\"\(written)\"").root.string == expected)
            }
        }
    }

    @Test(arguments: UInt8(0)..<0x20)
    func `refuses a control character that is not escaped`(control: UInt8) {
        for length in [0, 3, 7, 8, 9, 20] {
            let text = Array(repeating: UInt8(ascii: "x"), count: length)
            let fault = Fault([0x22] + text + [control, 0x22], at: length + 1, expects: .escapedControlCharacter)
            #expect(fault.found() == fault.error)
        }
    }

    @Test(arguments: [
        Fault("\"", at: 1, expects: .endOfString),
        Fault("\"a", at: 2, expects: .endOfString),
        Fault("[\"a]", at: 4, expects: .endOfString),
        Fault("\"abcdefgh", at: 9, expects: .endOfString),
        Fault("\"яяяя", at: 9, expects: .endOfString),
        Fault("\"a\\\"", at: 4, expects: .endOfString),
        Fault("{\"a", at: 3, expects: .endOfString),
        Fault("{\"a\":\"b}", at: 8, expects: .endOfString),
        Fault("\"\\n", at: 3, expects: .endOfString),
    ])
    func `refuses a string without an end`(fault: Fault) {
        #expect(fault.found() == fault.error)
    }

    @Test(arguments: [
        Fault("\"\\", at: 2, expects: .escape),
        Fault("\"\\x41\"", at: 2, expects: .escape),
        Fault("\"\\a\"", at: 2, expects: .escape),
        Fault("\"\\v\"", at: 2, expects: .escape),
        Fault("\"\\0\"", at: 2, expects: .escape),
        Fault("\"\\'\"", at: 2, expects: .escape),
        Fault("\"\\N\"", at: 2, expects: .escape),
        Fault("\"\\U0041\"", at: 2, expects: .escape),
        Fault("\"\\ \"", at: 2, expects: .escape),
        Fault("\"\\\n\"", at: 2, expects: .escape),
        Fault("\"\\я\"", at: 2, expects: .escape),
        Fault("\"\\\u{0}\"", at: 2, expects: .escape),
        Fault("\"\\u\"", at: 3, expects: .hexDigits),
        Fault("\"\\u", at: 3, expects: .hexDigits),
        Fault("\"\\u004\"", at: 6, expects: .hexDigits),
        Fault("\"\\u004", at: 6, expects: .hexDigits),
        Fault("\"\\u00G0\"", at: 5, expects: .hexDigits),
        Fault("\"\\u+041\"", at: 3, expects: .hexDigits),
        Fault("\"\\u 041\"", at: 3, expects: .hexDigits),
        Fault("\"\\u004:\"", at: 6, expects: .hexDigits),
        Fault("\"\\u@041\"", at: 3, expects: .hexDigits),
        Fault("\"\\u`041\"", at: 3, expects: .hexDigits),
        Fault("\"\\u/041\"", at: 3, expects: .hexDigits),
    ])
    func `refuses an escape that JSON has not`(fault: Fault) {
        #expect(fault.found() == fault.error)
    }

    @Test(arguments: [
        Fault("\"\\uD800\"", at: 1, expects: .surrogatePair),
        Fault("\"\\uDBFF", at: 1, expects: .surrogatePair),
        Fault("\"ab\\uD83D\"", at: 3, expects: .surrogatePair),
        Fault("\"\\uDC00\"", at: 1, expects: .surrogatePair),
        Fault("\"\\uDFFF\"", at: 1, expects: .surrogatePair),
        Fault("\"\\uDE00\\uD83D\"", at: 1, expects: .surrogatePair),
        Fault("\"\\uD83D\\uD83D\"", at: 1, expects: .surrogatePair),
        Fault("\"\\uD83D\\u0041\"", at: 1, expects: .surrogatePair),
        Fault("\"\\uD83D\\n\"", at: 1, expects: .surrogatePair),
        Fault("\"\\uD83Dx\"", at: 1, expects: .surrogatePair),
        Fault("\"\\uD83D\\uDE0\"", at: 12, expects: .hexDigits),
        Fault("\"\\uD83D\\u\"", at: 9, expects: .hexDigits),
    ])
    func `refuses half of a surrogate pair`(fault: Fault) {
        #expect(fault.found() == fault.error)
    }

    @Test func `takes every code unit as an escape but for halves of pairs`() throws {
        for unit in UInt16.min...UInt16.max {
            let digits = String(unit, radix: 16, uppercase: unit % 2 == 0)
            let escape = "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            let found = Fault("\"\(escape)\"", at: 1, expects: .surrogatePair).found()
            #expect(found == (0xD800...0xDFFF ~= unit ? JSONError(at: 1, expected: .surrogatePair) : nil), "\(escape)")
        }
    }

    @Test(arguments: 0..<4)
    func `takes nothing but hexadecimal digits in an escape`(place: Int) {
        for byte in UInt8.min...UInt8.max {
            var text = Array("\"\\u007b\"".utf8)
            text[3 + place] = byte
            let fault = Fault(text, at: 3 + place, expects: .hexDigits)
            #expect(fault.found() == (Character(Unicode.Scalar(byte)).isHexDigit ? nil : fault.error), "\(byte)")
        }
    }
}
