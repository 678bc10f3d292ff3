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
        let bytes = UnsafeRawBufferPointer(buffer)
        word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// How many bytes stand before the first that a JSON string cannot hold as it is: a quotation mark, a backslash
    /// or a control character.
    @inline(__always)
    var countOfPlainText: Int { (special & Self.marks).trailingZeroBitCount / 8 }

    /// How many bytes stand before the first that is beyond ASCII or that a JSON string cannot hold as it is.
    @inline(__always)
    var countOfPlainASCII: Int { ((special | word) & Self.marks).trailingZeroBitCount / 8 }

    /// How many bytes at the start are pairs that encode U+0400 to U+04FF, which is all of Russian.
    @inline(__always)
    var countOfCyrillic: Int {
        let difference = (word & 0xC0FC_C0FC_C0FC_C0FC) ^ 0x80D0_80D0_80D0_80D0
        return difference.trailingZeroBitCount / 16 * 2
    }

    @inline(__always)
    private var special: UInt64 {
        let quotes = word ^ (Self.ones &* 0x22)
        let backslashes = word ^ (Self.ones &* 0x5C)
        let controls = (word &- Self.ones &* 0x20) & ~word
        return controls | ((quotes &- Self.ones) & ~quotes) | ((backslashes &- Self.ones) & ~backslashes)
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
