/// What tells a text from most others at once: its length and its first bytes.
///
/// A string and a number with the same text have the same mark.
public struct TextMark: Hashable, Sendable {
    private static let wholeBytes = 7

    /// The length up to 255 in the highest byte, and behind it as many bytes as there are, the first of them lowest.
    private let bits: UInt64

    init(_ text: UnsafeBufferPointer<UInt8>) {
        self.init(text, at: 0..<text.count)
    }

    /// Marks a part of a text; what stands behind the part is read at most as far as the text goes.
    @inline(__always)
    init(_ text: UnsafeBufferPointer<UInt8>, at range: Range<Int>) {
        let count = min(range.count, Self.wholeBytes)
        var first: UInt64 = 0
        if range.lowerBound + 8 <= text.count {
            let bytes = UnsafeRawBufferPointer(text)
            first = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self))
            first &= (1 &<< UInt64(count * 8)) &- 1
        } else {
            for place in 0..<count { first |= UInt64(text[range.lowerBound + place]) &<< UInt64(place * 8) }
        }
        bits = UInt64(min(range.count, 255)) &<< 56 | first
    }

    /// Whether the mark holds the whole text, so that equal marks mean equal texts.
    public var isWholeText: Bool { bits < UInt64(Self.wholeBytes + 1) << 56 }
}
