/// The requests that a server answers.
enum Method: String, CaseIterable, Hashable, Sendable {
    case initialize
    case ping
    case discover = "server/discover"
    case listTools = "tools/list"
    case callTool = "tools/call"
    case listResources = "resources/list"
    case listResourceTemplates = "resources/templates/list"
    case readResource = "resources/read"
    /// Rows of a resource for programs; an extension of this server.
    case queryResource = "resources/query"
    case listPrompts = "prompts/list"
    case getPrompt = "prompts/get"
    case complete = "completion/complete"
    case setLogLevel = "logging/setLevel"
    case subscribe = "resources/subscribe"
    case unsubscribe = "resources/unsubscribe"
    case listen = "subscriptions/listen"
    case getTask = "tasks/get"
    case updateTask = "tasks/update"
    case cancelTask = "tasks/cancel"

    /// What a server must offer to answer the request; `nil` where every server answers it.
    enum Feature: String, CaseIterable, Hashable, Sendable {
        case tools
        case resources
        case prompts
        case completions
        case logging
        /// Word of single resources that have changed; a part of the capability `resources`.
        case resourceUpdates
        /// Word of anything that has changed.
        case changes
        /// Work that goes on behind its answer; an extension.
        case tasks

        /// Whether the revision knows the capability; the first one completed arguments without declaring it.
        func isDeclared(in revision: Revision) -> Bool {
            switch self {
            case .tools, .resources, .prompts, .logging: true
            case .completions: revision >= .v20250326
            case .resourceUpdates, .changes, .tasks: false
            }
        }

        /// Whether there is a list that can become another.
        var hasList: Bool {
            switch self {
            case .tools, .resources, .prompts: true
            case .completions, .logging, .resourceUpdates, .changes, .tasks: false
            }
        }
    }

    var feature: Feature? {
        switch self {
        case .initialize, .ping, .discover: nil
        case .listTools, .callTool: .tools
        case .listResources, .listResourceTemplates, .readResource, .queryResource: .resources
        case .listPrompts, .getPrompt: .prompts
        case .complete: .completions
        case .setLogLevel: .logging
        case .subscribe, .unsubscribe: .resourceUpdates
        case .listen: .changes
        case .getTask, .updateTask, .cancelTask: .tasks
        }
    }

    /// Whether the request belongs to the era.
    func exists(in era: Era) -> Bool {
        switch self {
        case .initialize, .ping, .setLogLevel, .subscribe, .unsubscribe: era == .legacy
        case .discover, .listen, .getTask, .updateTask, .cancelTask: era == .modern
        case .listTools, .callTool, .listResources, .listResourceTemplates, .readResource, .queryResource,
            .listPrompts, .getPrompt, .complete:
            true
        }
    }

    /// Whether the answer comes in pages.
    var isPaged: Bool {
        switch self {
        case .listTools, .listResources, .listResourceTemplates, .listPrompts: true
        default: false
        }
    }

    /// The parameter that the header `Mcp-Name` repeats.
    static func nameParameter(of method: String) -> String? {
        switch Method(rawValue: method) {
        case .callTool, .getPrompt: "name"
        case .readResource: "uri"
        case .getTask, .updateTask, .cancelTask: "taskId"
        default: nil
        }
    }
}
