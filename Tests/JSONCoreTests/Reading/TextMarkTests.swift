import JSONCore
import Testing

struct TextMarkTests {
    private static let texts = [
        "", "0", "7", "70", "NEW", "1234567", "12345678", "12345679", "1234567890", "Ж", "ЖЖЖ", "ЖЖЖЖ",
        String(repeating: "a", count: 255), String(repeating: "a", count: 256),
    ]

    @Test func `texts with the same whole mark are the same`() throws {
        for one in Self.texts {
            for other in Self.texts {
                let (mark, otherMark) = (try #require(try mark(of: one)), try #require(try mark(of: other)))
                if one == other { #expect(mark == otherMark) }
                if one != other, mark.isWholeText { #expect(mark != otherMark, "\(one) and \(other)") }
            }
            #expect(try mark(of: one)?.isWholeText == (one.utf8.count <= 7))
        }
    }

    @Test func `a number has the mark of its text, escapes are read`() throws {
        #expect(try JSONDocument(parsing: "17").root.textMark == mark(of: "17"))
        #expect(try JSONDocument(parsing: #""\u0041\/""#).root.textMark == mark(of: "A/"))
    }

    @Test(arguments: ["null", "true", "[1]", "{}"])
    func `what is neither text nor number has none`(text: String) throws {
        #expect(try JSONDocument(parsing: text).root.textMark == nil)
    }

    private func mark(of text: String) throws -> TextMark? {
        try JSONDocument(parsing: JSONFragment(.string(text)).bytes).root.textMark
    }
}
