import JSONCore

/// A picture that a host can show beside a name.
public struct Icon: Hashable, Sendable {
    /// The background that a picture is made for.
    public enum Theme: String, Hashable, Sendable {
        case light
        case dark
    }

    /// The address of the picture, `https:` or `data:`.
    public var src: String
    /// The type of the picture, where the address does not tell.
    public var mimeType: String?
    /// The sizes that the picture is fit for, such as `48x48` or `any`; empty for every size.
    public var sizes: [String]
    /// The background that the picture is made for; `nil` for any.
    public var theme: Theme?

    /// Creates an icon.
    public init(src: String, mimeType: String? = nil, sizes: [String] = [], theme: Theme? = nil) {
        self.src = src
        self.mimeType = mimeType
        self.sizes = sizes
        self.theme = theme
    }
}

extension Icon {
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("src", src)
            writer.optionalMember("mimeType", mimeType)
            if !sizes.isEmpty { writer.member("sizes", .strings(sizes)) }
            writer.optionalMember("theme", theme?.rawValue)
        }
    }
}
