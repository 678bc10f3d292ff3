/// Finds the ends of tokens in a JSON text.
///
/// Each function takes the offset of a token's first byte and returns the offset behind its last one. Nothing is read
/// at or beyond the end of the text, where ``byte(at:)`` gives 0, which no token holds.
struct TokenScanner {
    let text: UnsafeBufferPointer<UInt8>

    @inline(__always)
    func byte(at offset: Int) -> UInt8 { offset < text.count ? text[offset] : 0 }

    @inline(__always)
    func literal(_ literal: StaticString, from start: Int) throws(JSONError) -> Int {
        let length = literal.utf8CodeUnitCount
        for place in 0..<length where byte(at: start + place) != literal.utf8Start[place] {
            throw JSONError(at: start, expected: .literal(literal.description))
        }
        return start + length
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
        while byte(at: offset) &- UInt8(ascii: "0") < 10 { offset += 1 }
        guard offset > start else { throw JSONError(at: offset, expected: .digit) }
        return offset
    }
}

// MARK: - Strings

extension TokenScanner {
    @inline(__always)
    func string(from start: Int) throws(JSONError) -> (end: Int, hasEscapes: Bool) {
        let offset = plainText(from: start + 1)
        if byte(at: offset) == UInt8(ascii: "\"") { return (offset + 1, false) }
        return try stringBeyondASCII(from: offset)
    }

    /// Reads on in a string behind its start in plain ASCII.
    private func stringBeyondASCII(from start: Int) throws(JSONError) -> (end: Int, hasEscapes: Bool) {
        var offset = start
        var hasEscapes = false
        while true {
            switch byte(at: offset) {
            case UInt8(ascii: "\""): return (offset + 1, hasEscapes)
            case UInt8(ascii: "\\"):
                hasEscapes = true
                offset = try escape(from: offset)
            case 0x80...: offset = try multibyteText(from: offset)
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
        while offset + 8 <= text.count {
            let count = EightBytes(text, at: offset).countOfPlainASCII
            guard count == 8 else { return offset + count }
            offset += 8
        }
        while offset < text.count {
            let byte = text[offset]
            if byte < 0x20 || byte >= 0x80 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
            offset += 1
        }
        return offset
    }

    private func escape(from start: Int) throws(JSONError) -> Int {
        switch byte(at: start + 1) {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            return start + 2
        case UInt8(ascii: "u"):
            let unit = try hexDigits(from: start + 2)
            guard unit & 0xF800 == 0xD800 else { return start + 6 }
            guard unit < 0xDC00, byte(at: start + 6) == UInt8(ascii: "\\"), byte(at: start + 7) == UInt8(ascii: "u"),
                try hexDigits(from: start + 8) & 0xFC00 == 0xDC00
            else { throw JSONError(at: start, expected: .surrogatePair) }
            return start + 12
        default: throw JSONError(at: start + 1, expected: .escape)
        }
    }

    private func hexDigits(from start: Int) throws(JSONError) -> UInt16 {
        var unit: UInt16 = 0
        for offset in start..<start + 4 {
            guard let digit = JSONString.hexValue(byte(at: offset)) else {
                throw JSONError(at: offset, expected: .hexDigits)
            }
            unit = unit << 4 | digit
        }
        return unit
    }
}

// MARK: - UTF-8

extension TokenScanner {
    /// Passes over characters beyond ASCII.
    private func multibyteText(from start: Int) throws(JSONError) -> Int {
        var offset = start
        while true {
            if offset + 8 <= text.count {
                let count = EightBytes(text, at: offset).countOfCyrillic
                guard count < 8 else {
                    offset += 8
                    continue
                }
                offset += count
            }
            guard byte(at: offset) >= 0x80 else { return offset }
            offset = try character(from: offset)
        }
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
