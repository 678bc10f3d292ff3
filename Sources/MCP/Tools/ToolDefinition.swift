public import JSONCore

/// A tool as the list shows it.
public struct ToolDefinition: Hashable, Sendable {
    /// The member that holds what is no object, for clients that know objects only.
    static let wrapper = "result"

    /// The name that clients call.
    public var name: ToolName
    /// The name that people see.
    public var title: String?
    /// When to use the tool and what it returns.
    public var description: String
    /// Pictures that hosts can show.
    public var icons: [Icon]
    /// What the arguments must look like, with all its keywords in their order.
    public var inputSchema: JSONValue
    /// What the structured result looks like; `nil` where there is none or nothing is known of it.
    public var outputSchema: JSONValue?
    /// What a call does to the world.
    public var effect: ToolEffect
    /// What stands in the definition's `_meta`, for single hosts.
    public var meta: JSONObject

    /// Creates a definition.
    public init(
        name: ToolName,
        title: String? = nil,
        description: String,
        icons: [Icon] = [],
        inputSchema: JSONValue,
        outputSchema: JSONValue? = nil,
        effect: ToolEffect,
        meta: JSONObject = [:]
    ) {
        self.name = name
        self.title = title
        self.description = description
        self.icons = icons
        self.inputSchema = inputSchema
        self.outputSchema = outputSchema
        self.effect = effect
        self.meta = meta
    }

    /// Whether clients that know objects only are shown another output schema, and get results to match.
    var wrapsStructure: Bool { outputSchema.map { $0["type"] != "object" } ?? false }
}

extension ToolDefinition {
    /// The definition as clients of a revision see it.
    package func fragment(for revision: Revision = .latest) -> JSONFragment {
        JSONFragment { writeMembers(to: &$0, for: revision) }
    }

    /// The tool for a reader who only wants to know how to call it.
    func writeIndexEntry(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("name", name.rawValue)
            writer.member("description", description)
            writer.member("inputSchema", inputSchema)
        }
    }

    func writeMembers(to writer: inout JSONWriter, for revision: Revision) {
        writer.member("name", name.rawValue)
        writer.title(title, for: revision)
        writer.member("description", description)
        writer.icons(icons, for: revision)
        writer.member("inputSchema", inputSchema)
        if revision.hasStructuredContent, let outputSchema {
            let isWrapped = wrapsStructure && !revision.hasAnyStructuredContent
            writer.member("outputSchema", isWrapped ? outputSchema.wrapped(in: Self.wrapper) : outputSchema)
        }
        if revision.hasToolAnnotations { writer.member("annotations", annotations(in: revision)) }
        writer.meta(meta, for: revision)
    }

    /// Before tools had a title of their own, the annotations had one.
    private func annotations(in revision: Revision) -> JSONValue {
        guard !revision.hasTitles, let title, case .object(let hints) = effect.annotations else {
            return effect.annotations
        }
        return .object(JSONObject([.init(key: "title", value: .string(title))] + hints.members))
    }
}
