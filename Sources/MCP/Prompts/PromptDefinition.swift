public import JSONCore

/// A prompt as the list shows it.
public struct PromptDefinition: Hashable, Sendable {
    /// The name that clients ask for.
    public var name: String
    /// The name that people see.
    public var title: String?
    /// What the prompt is for.
    public var description: String?
    /// What can be filled in.
    public var arguments: [PromptArgument]
    /// Pictures that hosts can show.
    public var icons: [Icon]
    /// What stands in the definition's `_meta`, for single hosts.
    public var meta: JSONObject

    /// Creates a definition.
    public init(
        name: String,
        title: String? = nil,
        description: String? = nil,
        arguments: [PromptArgument] = [],
        icons: [Icon] = [],
        meta: JSONObject = [:]
    ) {
        self.name = name
        self.title = title
        self.description = description
        self.arguments = arguments
        self.icons = icons
        self.meta = meta
    }
}

extension PromptDefinition {
    func writeMembers(to writer: inout JSONWriter, for revision: Revision) {
        writer.member("name", name)
        writer.title(title, for: revision)
        writer.optionalMember("description", description)
        writer.icons(icons, for: revision)
        if !arguments.isEmpty {
            writer.key("arguments")
            writer.array { writer in
                for argument in arguments { argument.write(to: &writer, for: revision) }
            }
        }
        writer.meta(meta, for: revision)
    }
}
