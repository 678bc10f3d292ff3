/// Checks a JSON text against RFC 8259 and writes its tape, in one pass and without recursion.
///
/// While a container is open, the `next` of its entry leads to the entry of the container around it: the tape is its
/// own stack. Entries are written into memory that a call of ``fill(_:from:)`` lends; it stops where the memory is
/// full and goes on in more.
struct TapeParser {
    private let scanner: TokenScanner
    private let options: JSONDocument.Options
    private var tape: UnsafeMutableBufferPointer<TapeEntry>
    private var count = 0
    private var position = 0
    /// The entry of the innermost open container.
    private var container = 0
    private var isInObject = false
    private var depth = 0
    private var traits = JSONDocument.Traits()

    private init(_ text: UnsafeBufferPointer<UInt8>, options: JSONDocument.Options) {
        scanner = TokenScanner(text: text)
        self.options = options
        tape = UnsafeMutableBufferPointer(start: nil, count: 0)
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
            tape = memory
            defer { initialized = count }
            if count == 0 { try readValue() }
            while depth > 0, count + 2 <= memory.count {
                if isInObject { try readMember() } else { try readElement() }
            }
        }
    }

    private mutating func finish() throws(JSONError) {
        _ = skipWhitespace()
        guard position == scanner.text.count else { throw error(.endOfInput) }
    }

    private func error(_ expected: JSONError.Expectation) -> JSONError {
        JSONError(at: position, expected: expected)
    }
}

// MARK: - Structure

extension TapeParser {
    /// Reads on in an array: a comma where one is due and the next element, or the end.
    @inline(__always)
    private mutating func readElement() throws(JSONError) {
        let byte = skipWhitespace()
        guard byte != UInt8(ascii: "]") else { return try closeContainer() }
        if tape[container].detail > 0 {
            guard byte == UInt8(ascii: ",") else { throw error(.commaOrEndOfArray) }
            position += 1
        }
        tape[container].detail += 1
        try readValue()
    }

    /// Reads on in an object: a comma where one is due and the next member, or the end.
    @inline(__always)
    private mutating func readMember() throws(JSONError) {
        var byte = skipWhitespace()
        guard byte != UInt8(ascii: "}") else { return try closeContainer() }
        let isFirst = tape[container].detail == 0
        if !isFirst {
            guard byte == UInt8(ascii: ",") else { throw error(.commaOrEndOfObject) }
            position += 1
            byte = skipWhitespace()
        }
        guard byte == UInt8(ascii: "\"") else { throw error(isFirst ? .keyOrEndOfObject : .key) }
        try readString()
        guard skipWhitespace() == UInt8(ascii: ":") else { throw error(.colon) }
        position += 1
        tape[container].detail += 1
        try readValue()
    }

    /// Reads a scalar or the start of a container.
    @inline(__always)
    private mutating func readValue() throws(JSONError) {
        switch skipWhitespace() {
        case UInt8(ascii: "\""): try readString()
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

    private mutating func openContainer(isObject: Bool) throws(JSONError) {
        guard depth < options.maximumDepth else { throw error(.nesting(atMost: options.maximumDepth)) }
        depth += 1
        append(TapeEntry(start: UInt32(position), end: 0, next: UInt32(container), detail: 0))
        container = count - 1
        isInObject = isObject
        position += 1
    }

    private mutating func closeContainer() throws(JSONError) {
        let closed = container
        depth -= 1
        position += 1
        container = Int(tape[closed].next)
        tape[closed].end = UInt32(position)
        tape[closed].next = UInt32(count)
        if isInObject, options.refusesDuplicateKeys, tape[closed].detail > 1 {
            let finder = DuplicateKeyFinder(text: scanner.text, tape: tape, object: closed)
            if let error = finder.firstDuplicate() { throw error }
        }
        isInObject = scanner.text[Int(tape[container].start)] == UInt8(ascii: "{")
    }

    @inline(__always)
    private mutating func appendScalar(endingAt end: Int, detail: UInt32 = 0) {
        append(TapeEntry(start: UInt32(position), end: UInt32(end), next: UInt32(count + 1), detail: detail))
        position = end
    }

    @inline(__always)
    private mutating func append(_ entry: TapeEntry) {
        tape.initializeElement(at: count, to: entry)
        count += 1
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
            position += 1
            byte = scanner.byte(at: position)
        }
        return byte
    }
}
