/// The form in which a header field carries text that is not plain ASCII: `=?base64?…?=`.
enum HeaderValue {
    static let prefix = Array("=?base64?".utf8)
    private static let suffix = Array("?=".utf8)

    /// The text that a field stands for; `nil` where it claims to be encoded and is not.
    static func decoded(_ value: String) -> String? {
        let text = Array(value.utf8)
        guard
            text.count >= prefix.count + suffix.count, text.starts(with: prefix),
            text.suffix(suffix.count).elementsEqual(suffix)
        else { return value }
        let payload = text.dropFirst(prefix.count).dropLast(suffix.count)
        return bytes(ofBase64: Array(payload)).flatMap { String(validating: $0, as: UTF8.self) }
    }

    /// Only the canonical form counts: right padding, and no bits left over that two texts could differ in.
    private static func bytes(ofBase64 text: [UInt8]) -> [UInt8]? {
        guard text.count.isMultiple(of: 4) else { return nil }
        let digits = text.suffix(2).contains(UInt8(ascii: "=")) ? text.dropLast(text.suffix(2).paddingCount) : text[...]
        var bytes: [UInt8] = []
        var buffer: UInt32 = 0
        var bits = 0
        for digit in digits {
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

extension ArraySlice<UInt8> {
    fileprivate var paddingCount: Int { reversed().prefix { $0 == UInt8(ascii: "=") }.count }
}
