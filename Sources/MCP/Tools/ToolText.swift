/// What a locale says of a tool.
public struct ToolText: Hashable, Sendable {
    /// The name that people see.
    public var title: String
    /// When to use the tool and what it returns.
    public var description: String
    /// What each parameter means, by the name of the property; `outer.inner` for one inside another.
    public var parameters: [String: String]

    /// Creates a text.
    public init(title: String, description: String, parameters: [String: String] = [:]) {
        self.title = title
        self.description = description
        self.parameters = parameters
    }
}
