import JSONCore

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

    /// Creates a template.
    public init(
        uriTemplate: String,
        name: String,
        title: String? = nil,
        description: String? = nil,
        mimeType: String? = nil
    ) {
        self.uriTemplate = uriTemplate
        self.name = name
        self.title = title
        self.description = description
        self.mimeType = mimeType
    }
}

extension ResourceTemplate {
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("uriTemplate", uriTemplate)
            writer.member("name", name)
            if let title { writer.member("title", title) }
            if let description { writer.member("description", description) }
            if let mimeType { writer.member("mimeType", mimeType) }
        }
    }
}
