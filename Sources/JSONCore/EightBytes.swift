/// Eight bytes of text that are looked at together.
///
/// A mark is the highest bit of a byte. Only the lowest mark of a word is exact: marks above it may be false.
struct EightBytes {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let marks: UInt64 = 0x8080_8080_8080_8080

    /// The bytes, the first of them lowest.
    private let word: UInt64

    /// Loads the bytes at an offset; all eight must be in the buffer.
    @inline(__always)
    init(_ buffer: UnsafeBufferPointer<UInt8>, at offset: Int) {
        word = UInt64(littleEndian: buffer.load(at: offset))
    }

    /// How many bytes stand before the first that a JSON string cannot hold as it is: a quotation mark, a backslash
    /// or a control character.
    @inline(__always)
    var countOfPlainText: Int { (specials & ~word & Self.marks).trailingZeroBitCount / 8 }

    /// The place of the first byte that is beyond ASCII or that a JSON string cannot hold as it is.
    @inline(__always)
    var endOfPlainASCII: Int? {
        let ends = (specials | word) & Self.marks
        return ends == 0 ? nil : ends.trailingZeroBitCount / 8
    }

    /// Marks quotation marks, backslashes and control characters; marks of bytes beyond ASCII mean nothing.
    @inline(__always)
    private var specials: UInt64 {
        // Turning a bit puts the quotation mark right behind the control characters.
        let quotesAndControls = (word ^ Self.ones &* 2) &- Self.ones &* 0x21
        let backslashes = (word ^ Self.ones &* 0x5C) &- Self.ones
        return quotesAndControls | backslashes
    }

    /// Whether two texts of the same length are equal.
    @inline(__always)
    static func areEqual(_ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> Bool {
        let count = one.count
        guard count >= 8 else {
            for place in 0..<count where one[place] != other[place] { return false }
            return true
        }
        var offset = 0
        while offset < count - 8 {
            guard EightBytes(one, at: offset).word == EightBytes(other, at: offset).word else { return false }
            offset += 8
        }
        return EightBytes(one, at: count - 8).word == EightBytes(other, at: count - 8).word
    }
}
