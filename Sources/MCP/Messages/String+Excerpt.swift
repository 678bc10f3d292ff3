extension StringProtocol {
    /// The beginning of a text from outside, short enough to be repeated in a message.
    var excerpt: String { utf8.count <= 200 ? String(self) : "\(prefix(60))…" }
}
