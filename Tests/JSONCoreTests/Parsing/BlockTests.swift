import JSONCore
import Testing

/// Text is looked at in blocks of eight and sixteen bytes: where they begin and end must make no difference.
struct BlockTests {
    private static let lengths = 0...66

    @Test(arguments: ["x", "я", "₽", "😀", "\\n", "я\\u0416я"])
    func `reads strings that end anywhere before the end of the text`(character: String) throws {
        for length in Self.lengths {
            let filling = String(repeating: "x", count: length)
            for written in ["\(filling)\(character)", "\(character)\(filling)", "я\(filling)\(character)яяя"] {
                for rest in 0...17 {
                    let space = String(repeating: " ", count: rest)
                    let document = try JSONDocument(parsing: "[\"\(written)\",\"\(written)\"\(space)]")
                    #expect(document.root.elements.map(\.rawText) == ["\"\(written)\"", "\"\(written)\""])
                }
            }
        }
    }

    @Test(arguments: ["", "я", "₽", "\\n"])
    func `reads names of every length`(character: String) throws {
        for length in Self.lengths {
            let name = String(repeating: "x", count: length) + character
            for colon in [":", " :", ": ", "\n:\t"] {
                let document = try JSONDocument(parsing: "{\"a\":{},\"\(name)\"\(colon)\"\(name)\",\"b\":null}")
                #expect(document.root.members.map { String(decoding: $0.rawKey, as: UTF8.self) }[1] == "\"\(name)\"")
                #expect(document.root.members.map(\.value.rawText) == ["{}", "\"\(name)\"", "null"])
            }
        }
    }

    @Test(
        arguments: [
            ([0x00], 0, .escapedControlCharacter), ([0x1F], 0, .escapedControlCharacter), ([0x80], 0, .utf8),
            ([0xC1, 0xBF], 0, .utf8), ([0xD0], 0, .utf8), ([0xD0, 0xD0], 0, .utf8), ([0xE2, 0x82], 0, .utf8),
            ([0xFF], 0, .utf8), ([0x5C, 0x78], 1, .escape),
        ] as [([UInt8], Int, JSONError.Expectation)]
    )
    func `finds a fault in any place of a string`(fault: [UInt8], place: Int, expected: JSONError.Expectation) {
        for filling in ["x", "я"] {
            for length in Self.lengths {
                let before = Array("\(String(repeating: filling, count: length))".utf8)
                for start in ["\"", "{\"", "{\"a\":1,\"", "{\"a\":1,\"b\":\""] {
                    for rest in ["\"", "xxxxxxx\"", "ююююююююю\":1}"] {
                        let text = Array(start.utf8) + before + fault + Array(rest.utf8)
                        let found = Fault(text, at: start.utf8.count + before.count + place, expects: expected)
                        #expect(found.found() == found.error, "\(found.testDescription)")
                    }
                }
            }
        }
    }

    @Test func `finds the end of a text that is cut short in any place`() {
        for filling in ["x", "я"] {
            for length in Self.lengths {
                let name = String(repeating: filling, count: length)
                let faults: [(String, JSONError.Expectation)] = [
                    ("\"\(name)", .endOfString), ("{\"a\":1,\"\(name)", .endOfString), ("{\"a\":1,\"\(name)\"", .colon),
                    ("{\"a\":1,\"\(name)\":", .value), ("{\"a\":1,\"\(name)\":\"\(name)", .endOfString),
                    ("{\"a\":1,\"\(name)\":\"\(name)\"", .commaOrEndOfObject),
                    ("{\"a\":1,\"\(name)\":null,", .key), ("[\"\(name)\",", .value),
                ]
                for (text, expected) in faults {
                    let fault = Fault(text, at: text.utf8.count, expects: expected)
                    #expect(fault.found() == fault.error, "\(fault.testDescription)")
                }
            }
        }
    }
}
