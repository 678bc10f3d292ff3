import JSONCore

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

    /// Creates a definition.
    public init(
        uri: String,
        name: String,
        title: String? = nil,
        description: String? = nil,
        mimeType: String? = nil
    ) {
        self.uri = uri
        self.name = name
        self.title = title
        self.description = description
        self.mimeType = mimeType
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

    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("uri", uri)
            writer.member("name", name)
            if let title { writer.member("title", title) }
            if let description { writer.member("description", description) }
            if let mimeType { writer.member("mimeType", mimeType) }
        }
    }
}
