public import JSONCore

/// A resource as a list shows it.
public struct ResourceDefinition: Hashable, Sendable {
    /// The address, an absolute URI.
    public var uri: String
    /// The name for programs.
    public var name: String
    /// The name that people see.
    public var title: String?
    /// What the resource holds.
    public var description: String?
    /// The type of its contents.
    public var mimeType: String?
    /// How many bytes its contents have before any encoding, where that is known.
    public var size: Int?
    /// For whom the resource is and how much it matters.
    public var annotations: Annotations?
    /// Pictures that hosts can show.
    public var icons: [Icon]
    /// What stands in the definition's `_meta`, for single hosts.
    public var meta: JSONObject

    /// Creates a definition.
    public init(
        uri: String,
        name: String,
        title: String? = nil,
        description: String? = nil,
        mimeType: String? = nil,
        size: Int? = nil,
        annotations: Annotations? = nil,
        icons: [Icon] = [],
        meta: JSONObject = [:]
    ) {
        self.uri = uri
        self.name = name
        self.title = title
        self.description = description
        self.mimeType = mimeType
        self.size = size
        self.annotations = annotations
        self.icons = icons
        self.meta = meta
    }
}

extension ResourceDefinition {
    /// The resource for a reader who needs no absolute URI.
    func writeIndexEntry(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("uri", uri.firstRange(of: "://").map { uri[$0.upperBound...] } ?? uri[...])
            writer.member("name", title ?? name)
            writer.member("description", description ?? "")
        }
    }

    func writeMembers(to writer: inout JSONWriter, for revision: Revision) {
        writer.member("uri", uri)
        writer.member("name", name)
        writer.title(title, for: revision)
        writer.optionalMember("description", description)
        writer.icons(icons, for: revision)
        writer.optionalMember("mimeType", mimeType)
        if let size { writer.member("size", size) }
        writer.annotations(annotations, for: revision)
        writer.meta(meta, for: revision)
    }
}
