/// The four digits of a `\uXXXX` escape, looked at together.
struct FourHexDigits {
    /// The bytes, the first of them lowest.
    private let word: UInt32

    /// Loads the bytes at an offset; all four must be in the buffer.
    @inline(__always)
    init(_ buffer: UnsafeBufferPointer<UInt8>, at offset: Int) {
        word = UInt32(littleEndian: buffer.load(at: offset))
    }

    /// The code unit that the digits write; `nil` where one of the bytes is no hexadecimal digit.
    @inline(__always)
    var codeUnit: UInt16? {
        guard areDigits else { return nil }
        // The low half of a letter counts from 1.
        let values = (word & 0x0F0F_0F0F &+ (word >> 6 & 0x0101_0101) &* 9).byteSwapped
        let pairs = values | values >> 4
        return UInt16(truncatingIfNeeded: pairs & 0xFF | pairs >> 8 & 0xFF00)
    }

    /// Sums set the highest bit of each byte that is too large; bytes beyond ASCII have it from the start.
    @inline(__always)
    private var areDigits: Bool {
        let notDecimal = (word ^ 0x3030_3030) &+ 0x7676_7676
        let letters = (word | 0x2020_2020) ^ 0x6060_6060
        let notLetters = (letters &+ 0x7979_7979) | ~(letters &+ 0x7F7F_7F7F)
        return (notDecimal & notLetters | word) & 0x8080_8080 == 0
    }
}
