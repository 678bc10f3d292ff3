/// Checks a JSON text against RFC 8259 and writes its tape, in one pass and without recursion.
///
/// While a container is open, the `next` of its entry leads to the entry of the container around it: the tape is its
/// own stack. Entries are written into memory that a call of ``fill(_:)`` lends; it stops where the memory is full
/// and goes on in more.
struct TapeParser {
    private let scanner: TokenScanner
    private let options: JSONDocument.Options
    private var tape = UnsafeMutableBufferPointer<TapeEntry>(start: nil, count: 0)
    private var count = 0
    private var position = 0
    /// The entry of the innermost open container.
    private var container = 0
    /// How many elements or members the innermost open container has so far.
    private var elements: UInt32 = 0
    private var isInObject = false
    private var depth = 0
    private var traits = JSONDocument.Traits()

    private init(_ text: UnsafeBufferPointer<UInt8>, options: JSONDocument.Options) {
        scanner = TokenScanner(text: text)
        self.options = options
    }

    static func parse(
        _ bytes: [UInt8],
        options: JSONDocument.Options
    ) throws(JSONError) -> (tape: [TapeEntry], traits: JSONDocument.Traits) {
        let limit = Int(UInt32.max) - 1
        guard bytes.count <= limit else { throw JSONError(at: limit, expected: .size(atMost: limit)) }
        return try bytes.withUnsafeBufferPointer { text throws(JSONError) in
            var parser = TapeParser(text, options: options)
            var tape: [TapeEntry] = []
            var capacity = text.count / 8 + 8
            repeat {
                tape = try parser.extend(tape, to: capacity)
                capacity *= 2
            } while parser.depth > 0
            try parser.finish()
            return (tape, parser.traits)
        }
    }

    /// Parses on until the document ends or the tape is as long as it may be.
    private mutating func extend(_ old: [TapeEntry], to capacity: Int) throws(JSONError) -> [TapeEntry] {
        try [TapeEntry](unsafeUninitializedCapacity: capacity) { memory, initialized throws(JSONError) in
            _ = memory.initialize(from: old)
            try fill(memory)
            initialized = count
        }
    }

    /// Reads on until the document ends or the memory is full.
    private mutating func fill(_ memory: UnsafeMutableBufferPointer<TapeEntry>) throws(JSONError) {
        // A copy, since what others may see must be kept in memory rather than in registers.
        var parser = self
        parser.tape = memory
        if parser.count == 0 { try parser.readValue() }
        while parser.depth > 0, parser.count &+ 2 <= memory.count {
            if try parser.findValue() { try parser.readValue() } else { try parser.closeContainer() }
        }
        self = parser
    }

    private mutating func finish() throws(JSONError) {
        _ = skipWhitespace()
        guard position == scanner.text.count else { throw error(.endOfInput) }
    }

    @inline(__always)
    private func error(_ expected: JSONError.Expectation) -> JSONError {
        JSONError(at: position, expected: expected)
    }
}

// MARK: - Structure

extension TapeParser {
    /// Reads what stands before the next value of the innermost container; whether there is one.
    @inline(__always)
    private mutating func findValue() throws(JSONError) -> Bool {
        if isInObject {
            if elements == 0 || !readPlainName() { guard try readName() else { return false } }
        } else {
            guard try readComma() else { return false }
        }
        elements &+= 1
        return true
    }

    /// Reads on in an array: a comma where one is due; false at the end.
    @inline(__always)
    private mutating func readComma() throws(JSONError) -> Bool {
        let byte = skipWhitespace()
        guard byte != UInt8(ascii: "]") else { return false }
        if elements > 0 {
            guard byte == UInt8(ascii: ",") else { throw error(.commaOrEndOfArray) }
            position &+= 1
        }
        return true
    }

    /// Reads on in an object: a comma where one is due, the next name and its colon; false at the end.
    @inline(__always)
    private mutating func readName() throws(JSONError) -> Bool {
        var byte = skipWhitespace()
        guard byte != UInt8(ascii: "}") else { return false }
        if elements > 0 {
            guard byte == UInt8(ascii: ",") else { throw error(.commaOrEndOfObject) }
            position &+= 1
            byte = skipWhitespace()
        }
        guard byte == UInt8(ascii: "\"") else { throw error(elements == 0 ? .keyOrEndOfObject : .key) }
        try readString()
        guard skipWhitespace() == UInt8(ascii: ":") else { throw error(.colon) }
        position &+= 1
        return true
    }

    /// Reads a comma, a name in plain ASCII and a colon without white space, which is how most members are written;
    /// otherwise reads nothing.
    @inline(__always)
    private mutating func readPlainName() -> Bool {
        guard scanner.holds(",", "\"", at: position),
            let value = scanner.valueBehindPlainName(from: position &+ 1)
        else { return false }
        position &+= 1
        appendScalar(endingAt: value &- 1)
        position = value
        return true
    }

    /// Reads a scalar or the start of a container.
    @inline(__always)
    private mutating func readValue() throws(JSONError) {
        let byte = skipWhitespace()
        if byte == UInt8(ascii: "\"") { return try readString() }
        switch byte {
        case UInt8(ascii: "{"): try openContainer(isObject: true)
        case UInt8(ascii: "["): try openContainer(isObject: false)
        case UInt8(ascii: "t"): appendScalar(endingAt: try scanner.literal("true", from: position))
        case UInt8(ascii: "f"): appendScalar(endingAt: try scanner.literal("false", from: position))
        case UInt8(ascii: "n"): appendScalar(endingAt: try scanner.literal("null", from: position))
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            appendScalar(endingAt: try scanner.number(from: position))
        default: throw error(.value)
        }
    }

    @inline(__always)
    private mutating func readString() throws(JSONError) {
        let (end, hasEscapes) = try scanner.string(from: position)
        if hasEscapes { traits.hasEscapes = true }
        appendScalar(endingAt: end, detail: hasEscapes ? 1 : 0)
    }

    @inline(__always)
    private mutating func openContainer(isObject: Bool) throws(JSONError) {
        guard depth < options.maximumDepth else { throw error(.nesting(atMost: options.maximumDepth)) }
        if depth > 0 { tape[container].detail = elements }
        let opened = count
        append(start: position, end: 0, next: container, detail: 0)
        depth &+= 1
        container = opened
        elements = 0
        isInObject = isObject
        position &+= 1
    }

    @inline(__always)
    private mutating func closeContainer() throws(JSONError) {
        let closed = container
        depth &-= 1
        position &+= 1
        container = Int(tape[closed].next)
        tape[closed].end = UInt32(truncatingIfNeeded: position)
        tape[closed].next = UInt32(truncatingIfNeeded: count)
        tape[closed].detail = elements
        if isInObject, options.refusesDuplicateKeys, elements > 1 {
            let finder = DuplicateKeyFinder(text: scanner.text, tape: tape, object: closed)
            if let error = finder.firstDuplicate() { throw error }
        }
        elements = tape[container].detail
        isInObject = scanner.text[Int(tape[container].start)] == UInt8(ascii: "{")
    }

    @inline(__always)
    private mutating func appendScalar(endingAt end: Int, detail: UInt32 = 0) {
        append(start: position, end: end, next: count &+ 1, detail: detail)
        position = end
    }

    /// Appends an entry; no number is beyond the size of the text, which 32 bits hold.
    @inline(__always)
    private mutating func append(start: Int, end: Int, next: Int, detail: UInt32) {
        let entry = TapeEntry(
            start: UInt32(truncatingIfNeeded: start),
            end: UInt32(truncatingIfNeeded: end),
            next: UInt32(truncatingIfNeeded: next),
            detail: detail
        )
        tape.initializeElement(at: count, to: entry)
        count &+= 1
    }

    /// Passes over white space and returns the byte behind it.
    @inline(__always)
    private mutating func skipWhitespace() -> UInt8 {
        var byte = scanner.byte(at: position)
        while byte <= 0x20 {
            switch byte {
            case 0x20, 0x09: break
            case 0x0A, 0x0D: traits.hasLineBreaks = true
            default: return byte
            }
            position &+= 1
            byte = scanner.byte(at: position)
        }
        return byte
    }
}
