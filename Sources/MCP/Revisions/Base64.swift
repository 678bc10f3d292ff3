/// Bytes as text, in the alphabet of RFC 4648 with padding.
enum Base64 {
    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let padding = UInt8(ascii: "=")

    static func encoded(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        var place = 0
        while place < bytes.count {
            let count = min(3, bytes.count - place)
            let second = count > 1 ? bytes[place + 1] : 0
            let third = count > 2 ? bytes[place + 2] : 0
            let number = Int(bytes[place]) << 16 | Int(second) << 8 | Int(third)
            text.append(digits[number >> 18])
            text.append(digits[number >> 12 & 0x3F])
            text.append(count > 1 ? digits[number >> 6 & 0x3F] : padding)
            text.append(count > 2 ? digits[number & 0x3F] : padding)
            place += 3
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes; `nil` where the text is not in the canonical form: right padding, and no bits left over that two
    /// texts could differ in.
    static func decoded(_ text: some Collection<UInt8>) -> [UInt8]? {
        guard text.count.isMultiple(of: 4) else { return nil }
        let paddingCount = text.suffix(2).reversed().prefix { $0 == padding }.count
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count / 4 * 3)
        var buffer: UInt32 = 0
        var bits = 0
        for digit in text.dropLast(paddingCount) {
            guard let value = sextet(digit) else { return nil }
            buffer = buffer << 6 | value
            bits += 6
            guard bits >= 8 else { continue }
            bits -= 8
            bytes.append(UInt8(truncatingIfNeeded: buffer >> UInt32(bits)))
            buffer &= 1 << UInt32(bits) - 1
        }
        return buffer == 0 ? bytes : nil
    }

    private static func sextet(_ digit: UInt8) -> UInt32? {
        switch digit {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(digit - UInt8(ascii: "A"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(digit - UInt8(ascii: "a") + 26)
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(digit - UInt8(ascii: "0") + 52)
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
