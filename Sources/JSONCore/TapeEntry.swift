/// One value or name of a document: where its text lies, and where the entry after its whole subtree stands.
struct TapeEntry: Sendable {
    /// The offset of the first byte.
    var start: UInt32
    /// The offset behind the last byte.
    var end: UInt32
    /// The index of the entry behind this value and all that it contains.
    var next: UInt32
    /// How many elements or members a container has; for a string, 1 where it contains escapes.
    var detail: UInt32

    /// The whole text.
    var range: Range<Int> { Int(start)..<Int(end) }

    /// The text between the first and the last byte: what a string's quotation marks or an object's braces enclose.
    var content: Range<Int> { Int(start) + 1..<Int(end) - 1 }
}
