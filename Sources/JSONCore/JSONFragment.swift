/// The bytes of one complete JSON value, to be sent or spliced as they are.
public struct JSONFragment: Hashable, Sendable {
    /// The bytes.
    public let bytes: [UInt8]

    /// Takes over bytes that are known to be one complete JSON value, such as those of a ``JSONWriter``.
    public init(trusting bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Writes an object whose members the body writes.
    public init(object body: (inout JSONWriter) -> Void) {
        var writer = JSONWriter()
        writer.object(body)
        bytes = writer.bytes
    }

    /// Writes a value.
    public init(_ value: JSONValue) {
        var writer = JSONWriter()
        writer.value(value)
        bytes = writer.bytes
    }

    /// Copies a value of a document, on one line.
    public init(_ node: JSONNode) {
        var writer = JSONWriter(capacity: node.rawBytes.count)
        writer.value(node)
        bytes = writer.bytes
    }

    /// The bytes as text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension JSONValue {
    /// The value as one line of JSON.
    public var text: String { JSONFragment(self).text }
}
