import JSONCore

/// Something that one of the lists of a server shows.
protocol ListedDefinition: Hashable, Sendable {
    /// What tells it from all others of its list.
    var listKey: String { get }

    func writeMembers(to writer: inout JSONWriter, for revision: Revision)
}

extension ToolDefinition: ListedDefinition {
    var listKey: String { name.rawValue }
}

extension ResourceDefinition: ListedDefinition {
    var listKey: String { uri }
}

extension ResourceTemplate: ListedDefinition {
    var listKey: String { uriTemplate }
}

extension PromptDefinition: ListedDefinition {
    var listKey: String { name }
}
