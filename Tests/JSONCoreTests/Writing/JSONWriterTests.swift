import JSONCore
import Testing

struct JSONWriterTests {
    @Test func `writes members in the order of the calls`() {
        var writer = JSONWriter()

        writer.object { writer in
            writer.member("b", "text")
            writer.member("a", 1)
            writer.member("flag", false)
            writer.key("none")
            writer.null()
            writer.member("value", [1, ["x": nil]])
            writer.member("part", "substring".dropFirst(3))
            writer.member("big", UInt64.max)
        }

        let members =
            "\"b\":\"text\",\"a\":1,\"flag\":false,\"none\":null,\"value\":[1,{\"x\":null}],\"part\":\"string\""
        #expect(writer.text == "{\(members),\"big\":18446744073709551615}")
        #expect(writer.count == writer.bytes.count)
    }

    @Test func `sets commas in every nesting`() {
        var writer = JSONWriter(capacity: 100)

        writer.array { writer in
            writer.array { _ in }
            writer.object { _ in }
            writer.array { writer in
                writer.value(1)
                writer.array { writer in writer.value(2) }
                writer.value(3)
            }
            writer.object { writer in
                writer.key("a")
                writer.object { writer in writer.member("b", 4) }
                writer.key("c")
                writer.array { _ in }
                writer.member("d", 5)
            }
            writer.value("end")
            writer.null()
            writer.value(true)
        }

        #expect(writer.text == "[[],{},[1,[2],3],{\"a\":{\"b\":4},\"c\":[],\"d\":5},\"end\",null,true]")
    }

    @Test func `writes begin and end as the blocks do`() {
        var writer = JSONWriter()

        writer.beginObject()
        writer.key("a")
        writer.beginArray()
        writer.value(-1)
        writer.beginObject()
        writer.endObject()
        writer.endArray()
        writer.member("b", "c")
        writer.endObject()

        #expect(writer.text == "{\"a\":[-1,{}],\"b\":\"c\"}")
    }

    @Test func `passes errors of a block on`() {
        struct Failure: Error {}
        var writer = JSONWriter()

        #expect(throws: Failure.self) {
            try writer.object { _ throws(Failure) in throw Failure() }
        }
    }

    @Test(arguments: UInt8(0)..<0x20)
    func `escapes every control character`(control: UInt8) throws {
        let short: [UInt8: String] = [0x08: "\\b", 0x09: "\\t", 0x0A: "\\n", 0x0C: "\\f", 0x0D: "\\r"]
        let digits = String(control, radix: 16)
        let escape = short[control] ?? "\\u00" + (digits.count < 2 ? "0" : "") + digits

        for length in [0, 1, 7, 8, 9, 15, 30] {
            let filling = String(repeating: "я", count: length) + String(repeating: "x", count: length)
            let text = filling + String(UnicodeScalar(control)) + filling
            let written = JSONValue.string(text).text

            #expect(written == "\"\(filling)\(escape)\(filling)\"")
            #expect(try JSONDocument(parsing: written).root.string == text)
        }
    }

    @Test(arguments: [
        ("", "\"\""), ("a\"b", "\"a\\\"b\""), ("\\", "\"\\\\\""), ("a/b", "\"a/b\""),
        ("\u{7F}\u{80}", "\"\u{7F}\u{80}\""),
        ("Привет", "\"Привет\""), ("😀\u{2028}", "\"😀\u{2028}\""),
        ("\"\"\"\"\"\"\"\"\"", "\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\""),
        ("1234567\"", "\"1234567\\\"\""), ("12345678\\", "\"12345678\\\\\""),
    ])
    func `escapes what a string cannot hold and nothing else`(text: String, written: String) {
        var writer = JSONWriter()
        writer.object { $0.member(text, text) }

        #expect(writer.text == "{\(written):\(written)}")
        #expect(JSONValue.string(text).text == written)
    }

    @Test func `writes any text so that it is read back`() throws {
        var random = SeededGenerator(seed: FuzzSettings.seed)
        for _ in 0..<500 {
            let codes: [UInt32] = (0..<random.number(below: 40)).map { _ in
                random.once(in: 3)
                    ? UInt32.random(in: 0...0x10FFFF, using: &random) : UInt32.random(in: 0...0x7F, using: &random)
            }
            var text = ""
            for scalar in codes.compactMap(Unicode.Scalar.init) { text.unicodeScalars.append(scalar) }

            let read = try JSONDocument(parsing: JSONValue.string(text).text).root.string

            #expect(read.map { Array($0.utf8) } == Array(text.utf8))
        }
    }
}
