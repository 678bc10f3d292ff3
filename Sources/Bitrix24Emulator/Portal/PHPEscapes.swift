/// The escapes that the portal's JSON has beyond what JSON asks for.
///
/// Quotation marks inside strings, apostrophes, angle brackets and ampersands come as `\u0022` and the like, slashes
/// as `\/`. Outside strings none of these characters stands, so one pass over the finished text is enough.
enum PHPEscapes {
    /// Escapes a finished JSON text the way the portal does.
    static func applied(to json: [UInt8], escapesUnicode: Bool) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(json.count + json.count / 16)
        // Where the bytes start that have been passed but not copied yet.
        var pending = 0
        var index = 0
        while index < json.count {
            let byte = json[index]
            guard needsEscape(byte, escapesUnicode: escapesUnicode) else {
                index += 1
                continue
            }
            if byte == UInt8(ascii: "\\"), index + 1 < json.count, json[index + 1] != UInt8(ascii: "\"") {
                // Another escape than that of a quotation mark stays as it is.
                index += 2
                continue
            }
            result.append(contentsOf: json[pending..<index])
            index += append(at: index, of: json, to: &result)
            pending = index
        }
        result.append(contentsOf: json[pending...])
        return result
    }

    private static func needsEscape(_ byte: UInt8, escapesUnicode: Bool) -> Bool {
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"),
            UInt8(ascii: "'"):
            true
        case 0x80...: escapesUnicode
        default: false
        }
    }

    /// Appends the escape of what stands at a place, and returns how many bytes that has.
    private static func append(at index: Int, of json: [UInt8], to result: inout [UInt8]) -> Int {
        switch json[index] {
        case UInt8(ascii: "\\"):
            result.append(contentsOf: #"\u0022"#.utf8)
            return 2
        case UInt8(ascii: "/"): result.append(contentsOf: #"\/"#.utf8)
        case 0x80...: return 1 + appendScalar(at: index, of: json, to: &result)
        default: append(UInt16(json[index]), to: &result)
        }
        return 1
    }

    /// Appends the escapes of the character at a place, and returns how many more bytes it has.
    private static func appendScalar(at index: Int, of json: [UInt8], to result: inout [UInt8]) -> Int {
        let length = json[index] >= 0xF0 ? 4 : json[index] >= 0xE0 ? 3 : 2
        let scalar = json[index..<min(index + length, json.count)]
        for unit in String(decoding: scalar, as: UTF8.self).utf16 { append(unit, to: &result) }
        return scalar.count - 1
    }

    private static func append(_ unit: UInt16, to result: inout [UInt8]) {
        let isLower = unit > 0xFF
        let digits = Array((isLower ? "0123456789abcdef" : "0123456789ABCDEF").utf8)
        result.append(contentsOf: #"\u"#.utf8)
        for shift in [12, 8, 4, 0] { result.append(digits[Int(unit >> UInt16(shift)) & 15]) }
    }
}
