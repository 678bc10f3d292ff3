/// A text that must not be printed: a webhook code, an access token.
///
/// Every description, and what `dump` and debuggers see, is `<redacted>`.
public struct Secret: Hashable, Sendable {
    /// The text itself, for the one place that has to send it.
    public let revealed: String

    /// Wraps a text.
    public init(_ text: String) {
        revealed = text
    }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    static let placeholder = "<redacted>"

    public var description: String { Self.placeholder }

    public var debugDescription: String { Self.placeholder }

    public var customMirror: Mirror { Mirror(self, children: []) }
}
