/// A JSON text that has been checked and indexed once, and is read in place.
///
/// Parsing makes one entry for each value (a tape) and copies nothing: strings are unescaped and numbers converted
/// only when a reader asks. A document never changes and is cheap to hand around.
public final class JSONDocument: Sendable {
    /// What a parser refuses beyond RFC 8259.
    public struct Options: Hashable, Sendable {
        /// The options for what clients send: at most 64 levels and no name twice in one object.
        public static let strict = Options(refusesDuplicateKeys: true)
        /// The options for what a portal sends: at most 64 levels, the first of two equal names counts.
        public static let lenient = Options(refusesDuplicateKeys: false)

        /// Whether an object with the same name twice is an error.
        public var refusesDuplicateKeys: Bool
        /// How many arrays and objects may stand inside each other.
        public var maximumDepth: Int

        /// Creates options.
        public init(refusesDuplicateKeys: Bool, maximumDepth: Int = 64) {
            self.refusesDuplicateKeys = refusesDuplicateKeys
            self.maximumDepth = maximumDepth
        }
    }

    /// What copying a part has to look out for.
    struct Traits: Sendable {
        /// Whether there are line breaks between the tokens; inside strings there are none.
        var hasLineBreaks = false
        /// Whether there are backslashes in strings.
        var hasEscapes = false
    }

    let bytes: [UInt8]
    let tape: [TapeEntry]
    let traits: Traits
    /// Whether no object has a name twice.
    let hasUniqueKeys: Bool

    /// Checks and indexes a JSON text in UTF-8, without a byte order mark.
    ///
    /// - Throws: The first fault, with the offset of its byte.
    public init(parsing bytes: [UInt8], options: Options = .strict) throws(JSONError) {
        (tape, traits) = try TapeParser.parse(bytes, options: options)
        self.bytes = bytes
        hasUniqueKeys = options.refusesDuplicateKeys
    }

    /// Checks and indexes a JSON text.
    public convenience init(parsing text: String, options: Options = .strict) throws(JSONError) {
        try self.init(parsing: Array(text.utf8), options: options)
    }

    /// Whether there are line breaks in the text: between the tokens, since inside strings there are none.
    public var hasLineBreaks: Bool { traits.hasLineBreaks }

    /// The outermost value.
    public var root: JSONNode { JSONNode(document: self, index: 0) }

    /// The index of the value of an object's member.
    func value(of key: String, inObjectAt object: Int) -> Int? {
        var key = key
        return key.withUTF8 { key in
            let end = Int(tape[object].next)
            var name = object + 1
            while name < end {
                if holds(tape[name], key) { return name + 1 }
                name = Int(tape[name + 1].next)
            }
            return nil
        }
    }

    func mark(of range: Range<Int>) -> TextMark {
        bytes.withUnsafeBufferPointer { TextMark(UnsafeBufferPointer(rebasing: $0[range])) }
    }

    /// Whether the string or name of an entry is this text, byte by byte; allocates only where there are escapes.
    func entry(_ index: Int, holds text: String) -> Bool {
        let entry = tape[index]
        return (entry.detail == 1 || entry.content.count == text.utf8.count) && compare(entry, with: text)
    }

    private func compare(_ entry: TapeEntry, with text: String) -> Bool {
        var text = text
        return text.withUTF8 { holds(entry, $0) }
    }

    @inline(__always)
    private func holds(_ entry: TapeEntry, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard entry.detail == 0 else {
            return JSONString.decode(bytes[entry.content], hasEscapes: true).utf8.elementsEqual(text)
        }
        let content = entry.content
        guard content.count == text.count else { return false }
        return bytes.withUnsafeBufferPointer { EightBytes.areEqual(UnsafeBufferPointer(rebasing: $0[content]), text) }
    }
}
