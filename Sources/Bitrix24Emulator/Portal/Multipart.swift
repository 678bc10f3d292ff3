import JSONCore

/// A `multipart/form-data` body, without files.
enum Multipart {
    /// The text fields of a body; names have PHP's brackets.
    static func parameters(_ body: [UInt8], contentType: String) -> JSONObject {
        guard let mark = contentType.firstRange(of: "boundary=") else { return JSONObject() }
        // The content type may have been lowered, so the boundary is taken from the body's own first line.
        let boundary = body.prefix { $0 != UInt8(ascii: "\r") && $0 != UInt8(ascii: "\n") }
        guard !boundary.isEmpty, !contentType[mark.upperBound...].isEmpty else { return JSONObject() }
        let text = String(decoding: body, as: UTF8.self)
        let parts = text.split(separator: String(decoding: boundary, as: UTF8.self), omittingEmptySubsequences: true)
        let pairs = parts.compactMap(pair)
        return PHPQuery.parse(pairs.joined(separator: "&"))
    }

    /// A part as `name=value`, percent-encoded.
    private static func pair(_ part: Substring) -> String? {
        guard let gap = part.firstRange(of: "\r\n\r\n") else { return nil }
        let head = part[..<gap.lowerBound]
        guard let mark = head.firstRange(of: "name=\"") else { return nil }
        let name = head[mark.upperBound...].prefix { $0 != "\"" }
        var value = part[gap.upperBound...]
        if value.hasSuffix("\r\n") { value = value.dropLast() }
        return encode(name) + "=" + encode(value)
    }

    private static func encode(_ text: Substring) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "="), UInt8(ascii: "+"):
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
