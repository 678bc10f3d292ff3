/// The escapes of JSON strings, in both directions.
enum JSONString {
    /// The text between two quotation marks that a parser has already checked.
    static func decode(_ text: ArraySlice<UInt8>, hasEscapes: Bool) -> String {
        guard hasEscapes else { return String(decoding: text, as: UTF8.self) }
        var plain: [UInt8] = []
        plain.reserveCapacity(text.count)
        var offset = text.startIndex
        while offset < text.endIndex {
            let byte = text[offset]
            if byte != UInt8(ascii: "\\") {
                plain.append(byte)
                offset += 1
            } else if text[offset + 1] == UInt8(ascii: "u") {
                offset = appendCharacter(at: offset, of: text, to: &plain)
            } else {
                plain.append(unescaped(text[offset + 1]))
                offset += 2
            }
        }
        return String(decoding: plain, as: UTF8.self)
    }

    /// Appends a text in quotation marks.
    static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        if text.utf8.withContiguousStorageIfAvailable({ appendEscaped($0, to: &bytes) }) == nil {
            var text = text
            text.withUTF8 { appendEscaped($0, to: &bytes) }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    @inline(__always)
    static func hexValue(_ byte: UInt8) -> UInt16? {
        let digit = byte &- UInt8(ascii: "0")
        if digit < 10 { return UInt16(digit) }
        let letter = (byte | 0x20) &- UInt8(ascii: "a")
        return letter < 6 ? UInt16(letter + 10) : nil
    }
}

// MARK: - Shortening

extension JSONString {
    /// Copies a part of a checked document with `\uXXXX` beyond ASCII as the letter itself and `\/` as a slash.
    ///
    /// Some portals write every Cyrillic letter and every slash that way, which triples the size of an answer and more
    /// so where it is quoted once again.
    static func appendShortened(_ text: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
        var rest = text
        while let escape = rest.firstIndex(of: UInt8(ascii: "\\")) {
            bytes.append(contentsOf: rest[..<escape])
            var end = escape + 2
            switch rest[escape + 1] {
            case UInt8(ascii: "/"): bytes.append(UInt8(ascii: "/"))
            case UInt8(ascii: "u") where codeUnit(at: escape + 2, of: rest) >= 0x80:
                end = appendCharacter(at: escape, of: rest, to: &bytes)
            default: bytes.append(contentsOf: rest[escape..<end])
            }
            rest = rest[end...]
        }
        bytes.append(contentsOf: rest)
    }
}

// MARK: - Reading

extension JSONString {
    /// Decodes `\uXXXX`, or a surrogate pair of them, and returns the offset behind it.
    private static func appendCharacter(at offset: Int, of text: ArraySlice<UInt8>, to bytes: inout [UInt8]) -> Int {
        let unit = codeUnit(at: offset + 2, of: text)
        guard unit & 0xF800 == 0xD800 else {
            append(scalar: unit, to: &bytes)
            return offset + 6
        }
        let second = codeUnit(at: offset + 8, of: text)
        append(scalar: 0x10000 + (unit & 0x3FF) << 10 + second & 0x3FF, to: &bytes)
        return offset + 12
    }

    private static func codeUnit(at offset: Int, of text: ArraySlice<UInt8>) -> UInt32 {
        text[offset..<offset + 4].reduce(0) { $0 << 4 | UInt32(hexValue($1) ?? 0) }
    }

    private static func append(scalar: UInt32, to bytes: inout [UInt8]) {
        func tail(_ shift: UInt32) -> UInt8 { UInt8(0x80 | scalar >> shift & 0x3F) }
        switch scalar {
        case ..<0x80: bytes.append(UInt8(scalar))
        case ..<0x800:
            bytes.append(UInt8(0xC0 | scalar >> 6))
            bytes.append(tail(0))
        case ..<0x10000: bytes.append(contentsOf: [UInt8(0xE0 | scalar >> 12), tail(6), tail(0)])
        default: bytes.append(contentsOf: [UInt8(0xF0 | scalar >> 18), tail(12), tail(6), tail(0)])
        }
    }

    private static func unescaped(_ escape: UInt8) -> UInt8 {
        switch escape {
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        default: escape
        }
    }
}

// MARK: - Writing

extension JSONString {
    private static func appendEscaped(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        var written = 0
        while let next = firstToEscape(in: text, from: written) {
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[written..<next]))
            appendEscape(of: text[next], to: &bytes)
            written = next + 1
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[written...]))
    }

    private static func firstToEscape(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var offset = start
        while offset + 8 <= text.count {
            let count = EightBytes(text, at: offset).countOfPlainText
            guard count == 8 else { return offset + count }
            offset += 8
        }
        // The last eight bytes are looked at together, those among them that were looked at before once again.
        if start == 0, offset >= 8, EightBytes(text, at: text.count - 8).countOfPlainText == 8 { return nil }
        while offset < text.count {
            let byte = text[offset]
            if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return offset }
            offset += 1
        }
        return nil
    }

    private static func appendEscape(of byte: UInt8, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        case ..<0x20:
            bytes.append(contentsOf: "u00".utf8)
            bytes.append(UInt8(ascii: "0") + byte >> 4)
            bytes.append(contentsOf: String(byte & 0xF, radix: 16).utf8)
        default: bytes.append(byte)
        }
    }
}
