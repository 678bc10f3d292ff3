import JSONCore

/// Which lists of a server have become others.
public struct ContentChange: Hashable, Sendable {
    /// Whether the list of tools has.
    public var tools: Bool
    /// Whether the list of resources or that of templates has.
    public var resources: Bool
    /// Whether the list of prompts has.
    public var prompts: Bool

    /// Whether no list has.
    public var isEmpty: Bool { !tools && !resources && !prompts }

    /// Compares what a server offered with what it offers now.
    init(from old: RenderedContent, to new: RenderedContent) {
        func differ(_ methods: Method...) -> Bool {
            methods.contains { old.answer(to: $0, in: .legacy) != new.answer(to: $0, in: .legacy) }
        }
        tools = differ(.listTools)
        resources = differ(.listResources, .listResourceTemplates)
        prompts = differ(.listPrompts)
    }

    /// Both changes as one.
    func joined(with other: ContentChange) -> ContentChange {
        var change = self
        change.tools = tools || other.tools
        change.resources = resources || other.resources
        change.prompts = prompts || other.prompts
        return change
    }

    /// The notifications that tell a client of a revision before 2026-07-28, each the JSON of one message.
    public var notifications: [[UInt8]] {
        [("tools", tools), ("resources", resources), ("prompts", prompts)].filter(\.1).map { name, _ in
            JSONFragment(["jsonrpc": "2.0", "method": .string("notifications/\(name)/list_changed")]).bytes
        }
    }
}
