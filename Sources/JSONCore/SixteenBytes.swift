/// Sixteen bytes of text that are looked at together.
///
/// Marks are bytes of all ones among zeros, which a comparison gives on every processor in one step. The types are
/// written out where the compiler would choose comparisons that look at one byte after the other.
struct SixteenBytes {
    private typealias Vector = SIMD16<Int8>
    private typealias Marks = SIMDMask<Vector>

    /// The bytes as signed numbers, which makes those beyond ASCII negative.
    private let bytes: Vector

    /// Loads the bytes at an offset; all sixteen must be in the buffer.
    @inline(__always)
    init(_ buffer: UnsafeBufferPointer<UInt8>, at offset: Int) {
        bytes = buffer.load(at: offset)
    }

    /// How many bytes stand before the first that is none of these: a character of ASCII that a JSON string can hold
    /// as it is, the first byte of a character of two bytes, or the second byte behind such a first one.
    ///
    /// A first byte that no second one follows counts: the byte behind it is the one that does not.
    ///
    /// - Parameter shifted: The bytes of the text that begin one place further to the front.
    @inline(__always)
    func countOfTwoByteText(behind shifted: SixteenBytes) -> Int {
        let seconds: Marks = bytes .< Vector(repeating: -0x40)
        // One comparison for control characters, bytes beyond ASCII and the quotation mark, which turning a bit puts
        // right behind the control characters.
        let specials: Marks = (bytes ^ Vector(repeating: 2)) .< Vector(repeating: 0x21)
        let backslashes: Marks = bytes .== Vector(repeating: 0x5C)
        let strangers = (specials .& .!(seconds .| firstsOfTwo)) .| backslashes
        return Self.countBeforeFirst(strangers .| (seconds .^ shifted.firstsOfTwo))
    }

    /// Which bytes are from 0xC2 to 0xDF.
    @inline(__always)
    private var firstsOfTwo: Marks {
        let isHighEnough: Marks = bytes .> Vector(repeating: -0x3F)
        let isLowEnough: Marks = bytes .< Vector(repeating: -0x20)
        return isHighEnough .& isLowEnough
    }

    /// Makes four bits of one word of each mark, so that one count finds the first.
    @inline(__always)
    private static func countBeforeFirst(_ marks: Marks) -> Int {
        let pairs = unsafeBitCast(marks, to: SIMD8<UInt16>.self) &>> SIMD8(repeating: 4)
        let word = unsafeBitCast(SIMD8<UInt8>(truncatingIfNeeded: pairs), to: UInt64.self)
        return UInt64(littleEndian: word).trailingZeroBitCount / 4
    }
}
