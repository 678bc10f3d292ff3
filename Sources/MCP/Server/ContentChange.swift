import JSONCore

/// What has become another in a server: lists, single resources, tasks.
public struct ContentChange: Hashable, Sendable {
    /// Whether the list of tools has.
    public var tools: Bool
    /// Whether the list of resources or that of templates has.
    public var resources: Bool
    /// Whether the list of prompts has.
    public var prompts: Bool
    /// The addresses of the resources that hold something else now.
    public var updatedResources: Set<String> = []
    /// The names of the tasks whose status has become another.
    var tasks: Set<String> = []

    /// Whether nothing has.
    public var isEmpty: Bool { changedLists.isEmpty && updatedResources.isEmpty && tasks.isEmpty }

    /// Nothing has.
    init() {
        tools = false
        resources = false
        prompts = false
    }

    /// Compares what a server offered with what it offers now.
    init(from old: RenderedContent, to new: RenderedContent) {
        func differ(_ methods: Method...) -> Bool {
            methods.contains { method in
                guard let old = old.lists[method], let new = new.lists[method] else { return false }
                return old.definitions != new.definitions
            }
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
        change.updatedResources.formUnion(other.updatedResources)
        change.tasks.formUnion(other.tasks)
        return change
    }

    /// The methods of the notifications that tell of the lists.
    var changedLists: [String] {
        [("tools", tools), ("resources", resources), ("prompts", prompts)].filter(\.1)
            .map { name, _ in "notifications/\(name)/list_changed" }
    }

    /// The notifications that tell a client of a revision before 2026-07-28, each the JSON of one message.
    ///
    /// - Parameter uris: The resources that the client watches.
    package func notifications(watching uris: Set<String> = []) -> [[UInt8]] {
        changedLists.map { NotificationMessage.bytes($0) }
            + updatedResources.intersection(uris).sorted().map { uri in
                NotificationMessage.bytes(
                    "notifications/resources/updated",
                    params: JSONFragment(["uri": .string(uri)])
                )
            }
    }
}
