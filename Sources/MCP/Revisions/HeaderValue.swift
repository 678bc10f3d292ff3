/// The form in which a header field carries text that is not plain ASCII: `=?base64?…?=`.
package enum HeaderValue {
    static let prefix = Array("=?base64?".utf8)
    private static let suffix = Array("?=".utf8)

    /// The text that a field stands for; `nil` where it claims to be encoded and is not.
    package static func decoded(_ value: String) -> String? {
        let text = Array(value.utf8)
        guard
            text.count >= prefix.count + suffix.count, text.starts(with: prefix),
            text.suffix(suffix.count).elementsEqual(suffix)
        else { return value }
        let payload = text.dropFirst(prefix.count).dropLast(suffix.count)
        return Base64.decoded(payload).flatMap { String(validating: $0, as: UTF8.self) }
    }
}
