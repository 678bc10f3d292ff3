public import JSONCore

/// What a resource, or one part of it, holds.
public struct ResourceContents: Hashable, Sendable {
    /// The bytes, by what a client may take them for.
    public enum Body: Hashable, Sendable {
        /// A text in UTF-8.
        case text([UInt8])
        /// Anything else; it travels in base64.
        case blob([UInt8])
    }

    /// The address of this part.
    public var uri: String
    /// The type of the body, where it is known.
    public var mimeType: String?
    /// The body.
    public var body: Body
    /// What stands in the part's `_meta`, for single hosts.
    public var meta: JSONObject

    /// Creates contents that are a text in UTF-8.
    public init(uri: String, mimeType: String? = nil, text: [UInt8], meta: JSONObject = [:]) {
        self.init(uri: uri, mimeType: mimeType, body: .text(text), meta: meta)
    }

    /// Creates contents that are no text.
    public init(uri: String, mimeType: String? = nil, blob: [UInt8], meta: JSONObject = [:]) {
        self.init(uri: uri, mimeType: mimeType, body: .blob(blob), meta: meta)
    }

    /// The text in UTF-8, where the body is one.
    public var text: [UInt8]? { if case .text(let bytes) = body { bytes } else { nil } }

    private init(uri: String, mimeType: String?, body: Body, meta: JSONObject) {
        self.uri = uri
        self.mimeType = mimeType
        self.body = body
        self.meta = meta
    }
}

extension ResourceContents {
    func write(to writer: inout JSONWriter, for revision: Revision) {
        writer.object { writer in
            writer.member("uri", uri)
            writer.optionalMember("mimeType", mimeType)
            switch body {
            case .text(let bytes): writer.member("text", String(decoding: bytes, as: UTF8.self))
            case .blob(let bytes): writer.member("blob", Base64.encoded(bytes))
            }
            writer.meta(meta, for: revision)
        }
    }
}
