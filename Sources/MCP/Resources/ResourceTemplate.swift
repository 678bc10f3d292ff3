public import JSONCore

/// A family of resources as a list shows it.
public struct ResourceTemplate: Hashable, Sendable {
    /// The address with placeholders, as RFC 6570 writes them.
    public var uriTemplate: String
    /// The name for programs.
    public var name: String
    /// The name that people see.
    public var title: String?
    /// What the resources hold.
    public var description: String?
    /// The type of their contents.
    public var mimeType: String?
    /// For whom the resources are and how much they matter.
    public var annotations: Annotations?
    /// Pictures that hosts can show.
    public var icons: [Icon]
    /// What stands in the definition's `_meta`, for single hosts.
    public var meta: JSONObject

    /// Creates a template.
    public init(
        uriTemplate: String,
        name: String,
        title: String? = nil,
        description: String? = nil,
        mimeType: String? = nil,
        annotations: Annotations? = nil,
        icons: [Icon] = [],
        meta: JSONObject = [:]
    ) {
        self.uriTemplate = uriTemplate
        self.name = name
        self.title = title
        self.description = description
        self.mimeType = mimeType
        self.annotations = annotations
        self.icons = icons
        self.meta = meta
    }
}

extension ResourceTemplate {
    func writeMembers(to writer: inout JSONWriter, for revision: Revision) {
        writer.member("uriTemplate", uriTemplate)
        writer.member("name", name)
        writer.title(title, for: revision)
        writer.optionalMember("description", description)
        writer.icons(icons, for: revision)
        writer.optionalMember("mimeType", mimeType)
        writer.annotations(annotations, for: revision)
        writer.meta(meta, for: revision)
    }
}
