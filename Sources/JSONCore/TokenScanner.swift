/// Finds the ends of tokens in a JSON text.
///
/// Each function takes the offset of a token's first byte and returns the offset behind its last one. Nothing is read
/// at or beyond the end of the text, where ``byte(at:)`` gives 0, which no token holds.
struct TokenScanner {
    let text: UnsafeBufferPointer<UInt8>

    @inline(__always)
    func byte(at offset: Int) -> UInt8 { offset < text.count ? text[offset] : 0 }

    /// Whether two bytes stand at an offset.
    @inline(__always)
    func holds(_ first: Unicode.Scalar, _ second: Unicode.Scalar, at offset: Int) -> Bool {
        guard offset &+ 2 <= text.count else { return false }
        let pair = UInt16(UInt8(ascii: first)) | UInt16(UInt8(ascii: second)) << 8
        return UInt16(littleEndian: text.load(at: offset)) == pair
    }

    /// Passes over a literal of four or five letters; the caller has seen the first one.
    @inline(__always)
    func literal(_ literal: StaticString, from start: Int) throws(JSONError) -> Int {
        let end = start &+ literal.utf8CodeUnitCount
        let lastFour = UnsafeRawPointer(literal.utf8Start).loadUnaligned(
            fromByteOffset: literal.utf8CodeUnitCount &- 4,
            as: UInt32.self
        )
        guard end <= text.count, text.load(at: end &- 4) == lastFour
        else { throw JSONError(at: start, expected: .literal(literal.description)) }
        return end
    }

    func number(from start: Int) throws(JSONError) -> Int {
        var offset = start
        if byte(at: offset) == UInt8(ascii: "-") { offset += 1 }
        offset = byte(at: offset) == UInt8(ascii: "0") ? offset + 1 : try digits(from: offset)
        if byte(at: offset) == UInt8(ascii: ".") {
            offset = try digits(from: offset + 1)
        }
        if byte(at: offset) | 0x20 == UInt8(ascii: "e") {
            offset += 1
            let sign = byte(at: offset)
            if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { offset += 1 }
            offset = try digits(from: offset)
        }
        return offset
    }

    @inline(__always)
    private func digits(from start: Int) throws(JSONError) -> Int {
        var offset = start
        while byte(at: offset) &- UInt8(ascii: "0") < 10 { offset &+= 1 }
        guard offset > start else { throw JSONError(at: offset, expected: .digit) }
        return offset
    }
}

// MARK: - Strings

extension TokenScanner {
    @inline(__always)
    func string(from start: Int) throws(JSONError) -> (end: Int, hasEscapes: Bool) {
        let offset = plainText(from: start &+ 1)
        if byte(at: offset) == UInt8(ascii: "\"") { return (offset &+ 1, false) }
        return try stringBeyondASCII(from: offset)
    }

    /// The offset of a member's value where its name is plain ASCII, and no white space stands around the colon.
    @inline(__always)
    func valueBehindPlainName(from start: Int) -> Int? {
        let offset = plainText(from: start &+ 1)
        return holds("\"", ":", at: offset) ? offset &+ 2 : nil
    }

    /// Reads on in a string behind its start in plain ASCII.
    private func stringBeyondASCII(from start: Int) throws(JSONError) -> (end: Int, hasEscapes: Bool) {
        var offset = start
        var hasEscapes = false
        while true {
            offset = twoByteText(from: offset)
            switch byte(at: offset) {
            case UInt8(ascii: "\""): return (offset + 1, hasEscapes)
            case UInt8(ascii: "\\"):
                hasEscapes = true
                offset = try escapes(from: offset)
            case 0x80...: repeat { offset = try character(from: offset) } while byte(at: offset) >= 0xE0
            case 0x20...: offset = plainText(from: offset)
            default:
                let isAtEnd = offset >= text.count
                throw JSONError(at: offset, expected: isAtEnd ? .endOfString : .escapedControlCharacter)
            }
        }
    }

    /// Passes over ASCII text up to a quotation mark, a backslash, a control character or a byte beyond ASCII.
    @inline(__always)
    private func plainText(from start: Int) -> Int {
        var offset = start
        while offset &+ 16 <= text.count {
            if let end = EightBytes(text, at: offset).endOfPlainASCII { return offset &+ end }
            if let end = EightBytes(text, at: offset &+ 8).endOfPlainASCII { return offset &+ 8 &+ end }
            offset &+= 16
        }
        return lastPlainText(from: offset)
    }

    /// Does what ``plainText(from:)`` does where the text ends soon.
    private func lastPlainText(from start: Int) -> Int {
        var offset = start
        if offset &+ 8 <= text.count {
            if let end = EightBytes(text, at: offset).endOfPlainASCII { return offset &+ end }
            offset &+= 8
        }
        while offset < text.count {
            let byte = text[offset]
            if byte < 0x20 || byte >= 0x80 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
            offset += 1
        }
        return offset
    }

    /// Passes over plain ASCII and characters of two bytes, which is all of Russian, unless the text ends soon.
    @inline(__always)
    private func twoByteText(from start: Int) -> Int {
        var offset = start
        while offset &+ 16 <= text.count {
            let count = SixteenBytes(text, at: offset).countOfTwoByteText(behind: SixteenBytes(text, at: offset &- 1))
            guard count == 16 else {
                offset &+= count
                break
            }
            offset &+= 16
        }
        // A first byte whose second one is missing or further on is still to be looked at.
        return text[offset &- 1] >= 0xC2 ? offset &- 1 : offset
    }

    /// Passes over escapes that stand one behind the other, as where a portal escapes all that is not ASCII.
    private func escapes(from start: Int) throws(JSONError) -> Int {
        var offset = start
        repeat { offset = try escape(from: offset) } while byte(at: offset) == UInt8(ascii: "\\")
        return offset
    }

    @inline(__always)
    private func escape(from start: Int) throws(JSONError) -> Int {
        switch byte(at: start &+ 1) {
        case UInt8(ascii: "u"):
            let unit = try hexDigits(from: start &+ 2)
            return unit & 0xF800 == 0xD800 ? try surrogatePair(from: start, first: unit) : start &+ 6
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            return start &+ 2
        default: throw JSONError(at: start + 1, expected: .escape)
        }
    }

    private func surrogatePair(from start: Int, first: UInt16) throws(JSONError) -> Int {
        guard first < 0xDC00, byte(at: start + 6) == UInt8(ascii: "\\"), byte(at: start + 7) == UInt8(ascii: "u"),
            try hexDigits(from: start + 8) & 0xFC00 == 0xDC00
        else { throw JSONError(at: start, expected: .surrogatePair) }
        return start + 12
    }

    @inline(__always)
    private func hexDigits(from start: Int) throws(JSONError) -> UInt16 {
        if start &+ 4 <= text.count, let unit = FourHexDigits(text, at: start).codeUnit { return unit }
        var offset = start
        while JSONString.hexValue(byte(at: offset)) != nil { offset += 1 }
        throw JSONError(at: offset, expected: .hexDigits)
    }

    /// Passes over one character beyond ASCII (Unicode 15, table 3-7).
    private func character(from start: Int) throws(JSONError) -> Int {
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch byte(at: start) {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: length = 4
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: throw JSONError(at: start, expected: .utf8)
        }
        guard second.contains(byte(at: start + 1)), length < 3 || byte(at: start + 2) & 0xC0 == 0x80,
            length < 4 || byte(at: start + 3) & 0xC0 == 0x80
        else { throw JSONError(at: start, expected: .utf8) }
        return start + length
    }
}
