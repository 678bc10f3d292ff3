import JSONCore

/// What a server says of itself.
public struct Implementation: Hashable, Sendable {
    /// The name for programs.
    public var name: String
    /// The name that people see.
    public var title: String?
    /// The version of the program.
    public var version: String
    /// Where to read more.
    public var websiteURL: String?

    /// Creates a description.
    public init(name: String, title: String? = nil, version: String, websiteURL: String? = nil) {
        self.name = name
        self.title = title
        self.version = version
        self.websiteURL = websiteURL
    }

    var fragment: JSONFragment {
        JSONFragment { writer in
            writer.member("name", name)
            if let title { writer.member("title", title) }
            writer.member("version", version)
            if let websiteURL { writer.member("websiteUrl", websiteURL) }
        }
    }
}
