import JSONCore

/// What a server says of itself.
public struct Implementation: Hashable, Sendable {
    /// The name for programs.
    public var name: String
    /// The name that people see.
    public var title: String?
    /// The version of the program.
    public var version: String
    /// What the program is for.
    public var description: String?
    /// Where to read more.
    public var websiteURL: String?
    /// Pictures that hosts can show; they go with each result of the modern era, so addresses suit better than data.
    public var icons: [Icon]

    /// Creates a description.
    public init(
        name: String,
        title: String? = nil,
        version: String,
        description: String? = nil,
        websiteURL: String? = nil,
        icons: [Icon] = []
    ) {
        self.name = name
        self.title = title
        self.version = version
        self.description = description
        self.websiteURL = websiteURL
        self.icons = icons
    }

    func fragment(for revision: Revision) -> JSONFragment {
        JSONFragment { writer in
            writer.member("name", name)
            writer.title(title, for: revision)
            writer.member("version", version)
            if revision.hasImplementationDescription {
                writer.optionalMember("description", description)
                writer.optionalMember("websiteUrl", websiteURL)
            }
            writer.icons(icons, for: revision)
        }
    }
}
