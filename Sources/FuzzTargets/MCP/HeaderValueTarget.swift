import FoundationEssentials
import MCP

/// The form of texts in header fields, in both directions and against another reader of base64.
struct HeaderValueTarget: FuzzTarget {
    let name = "header-value"
    let tokens = [
        "=?base64?", "?=", "=", "==", "Z3JlZXQ=", "0L3QvtGH0Yw=", "/w==", "AA==", "AB==", "é", "e\u{301}", "\n",
    ]

    func check(_ input: [UInt8]) async throws(FuzzFault) -> String {
        let text = String(decoding: input, as: UTF8.self)
        let encoded = HeaderValue.encoded(text)
        try require(encoded.utf8.allSatisfy { (0x21...0x7E).contains($0) }, "\(encoded) is not plain ASCII")
        try require(
            HeaderValue.decoded(encoded).map { Array($0.utf8) } == Array(text.utf8),
            "\(encoded) is another text"
        )
        let decoded = HeaderValue.decoded(text)
        let expected = Base64Field.isClaimed(by: text) ? Base64Field.decoded(text) : text
        try require(
            decoded.map { Array($0.utf8) } == expected.map { Array($0.utf8) },
            "\(text.debugDescription) is \(decoded.debugDescription), not \(expected.debugDescription)"
        )
        return "\(Base64Field.isClaimed(by: text)) \(decoded == nil) \(text.utf8.count % 4) \(encoded == text)"
    }
}

/// Foundation's view of the encoded form.
enum Base64Field {
    private static let prefix = "=?base64?"
    private static let suffix = "?="

    /// The encoded form of a text.
    static func text(of text: String) -> String { prefix + Data(text.utf8).base64EncodedString() + suffix }

    /// Whether a value says that it is encoded.
    static func isClaimed(by value: String) -> Bool {
        let bytes = Array(value.utf8)
        return bytes.count >= prefix.utf8.count + suffix.utf8.count && bytes.starts(with: prefix.utf8)
            && bytes.suffix(2).elementsEqual(suffix.utf8)
    }

    /// The text of an encoded value; `nil` where it is not the one value that stands for the text.
    static func decoded(_ value: String) -> String? {
        let payload = value.utf8.dropFirst(prefix.utf8.count).dropLast(suffix.utf8.count)
        guard
            let data = Data(base64Encoded: Data(payload)), let text = String(validating: Array(data), as: UTF8.self),
            Array(self.text(of: text).utf8) == Array(value.utf8)
        else { return nil }
        return text
    }
}
