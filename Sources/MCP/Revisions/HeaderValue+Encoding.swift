extension HeaderValue {
    /// The form in which a field carries a text: as it is where that is plain visible ASCII, otherwise in base64.
    ///
    /// A text that looks like the encoded form is encoded too, so that nobody takes it for that.
    package static func encoded(_ text: String) -> String {
        let bytes = Array(text.utf8)
        let isPlain = bytes.allSatisfy { (0x21...0x7E).contains($0) }
        return isPlain && !bytes.starts(with: prefix) ? text : "=?base64?\(Base64.encoded(bytes))?="
    }
}
