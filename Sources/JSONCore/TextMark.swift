/// What tells a text from most others at once: its length and its first bytes.
///
/// A string and a number with the same text have the same mark.
public struct TextMark: Hashable, Sendable {
    private static let wholeBytes = 7

    private let bits: UInt64

    init(_ text: UnsafeBufferPointer<UInt8>) {
        // As many bytes as there are stand behind the length, so texts of different lengths never look alike.
        var bits = UInt64(min(text.count, 255))
        for byte in text.prefix(Self.wholeBytes) { bits = bits << 8 | UInt64(byte) }
        self.bits = bits
    }

    /// Whether the mark holds the whole text, so that equal marks mean equal texts.
    public var isWholeText: Bool { bits < UInt64(Self.wholeBytes + 1) << 56 }
}
