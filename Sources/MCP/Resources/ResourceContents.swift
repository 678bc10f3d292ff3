import JSONCore

/// What a resource, or one part of it, holds.
public struct ResourceContents: Hashable, Sendable {
    /// The address of this part.
    public var uri: String
    /// The type of the text.
    public var mimeType: String
    /// The text in UTF-8.
    public var text: [UInt8]

    /// Creates contents.
    public init(uri: String, mimeType: String, text: [UInt8]) {
        self.uri = uri
        self.mimeType = mimeType
        self.text = text
    }
}

extension ResourceContents {
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("uri", uri)
            writer.member("mimeType", mimeType)
            writer.member("text", String(decoding: text, as: UTF8.self))
        }
    }
}
