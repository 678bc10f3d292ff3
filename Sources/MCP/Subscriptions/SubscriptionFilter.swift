import JSONCore

/// What a client of the modern era wants to be told of.
struct SubscriptionFilter: Hashable, Sendable {
    /// How many resources and tasks one subscription may name.
    static let mostNames = 1000

    var tools = false
    var prompts = false
    var resources = false
    var resourceURIs: [String] = []
    var taskIDs: [String] = []

    /// Reads the parameters of `subscriptions/listen`.
    ///
    /// - Throws: An ``RPCError`` that names what is wrong.
    init(_ params: JSONNode?) throws(RPCError) {
        guard let node = params?["notifications"] else {
            throw RPCError(.invalidParams, "params.notifications is missing; it must be an object.")
        }
        guard node.kind == .object else {
            throw RPCError(.invalidParams, "params.notifications must be an object, not \(node.kindPhrase).")
        }
        tools = try Self.flag("toolsListChanged", of: node)
        prompts = try Self.flag("promptsListChanged", of: node)
        resources = try Self.flag("resourcesListChanged", of: node)
        resourceURIs = try Self.names("resourceSubscriptions", of: node)
        taskIDs = try Self.names("taskIds", of: node)
    }

    /// Leaves out what a server does not serve.
    mutating func keep(_ features: Set<Method.Feature>) {
        tools = tools && features.contains(.tools)
        prompts = prompts && features.contains(.prompts)
        resources = resources && features.contains(.resources)
        if !features.contains(.resourceUpdates) { resourceURIs = [] }
        if !features.contains(.tasks) { taskIDs = [] }
    }

    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            if tools { writer.member("toolsListChanged", true) }
            if prompts { writer.member("promptsListChanged", true) }
            if resources { writer.member("resourcesListChanged", true) }
            if !resourceURIs.isEmpty { writer.member("resourceSubscriptions", .strings(resourceURIs)) }
            if !taskIDs.isEmpty { writer.member("taskIds", .strings(taskIDs)) }
        }
    }

    /// The part of a change that the client wants to hear of.
    func selected(from change: ContentChange) -> ContentChange {
        var change = change
        change.tools = change.tools && tools
        change.prompts = change.prompts && prompts
        change.resources = change.resources && resources
        change.updatedResources.formIntersection(resourceURIs)
        change.tasks.formIntersection(taskIDs)
        return change
    }

    private static func flag(_ key: String, of node: JSONNode) throws(RPCError) -> Bool {
        guard let value = node[key], !value.isNull else { return false }
        guard let flag = value.bool else {
            throw RPCError(
                .invalidParams,
                "params.notifications.\(key) must be true or false, not \(value.kindPhrase)."
            )
        }
        return flag
    }

    private static func names(_ key: String, of node: JSONNode) throws(RPCError) -> [String] {
        guard let value = node[key], !value.isNull else { return [] }
        let names = value.kind == .array ? value.elements.map(\.string) : [nil]
        guard !names.contains(nil) else {
            throw RPCError(.invalidParams, "params.notifications.\(key) must be an array of strings.")
        }
        guard names.count <= mostNames else {
            throw RPCError(
                .invalidParams,
                "params.notifications.\(key) has \(names.count) entries; at most \(mostNames) are allowed."
            )
        }
        let texts = names.compactMap(\.self)
        guard texts.allSatisfy({ $0.utf8.count <= ClientSession.nameLimit }) else {
            throw RPCError(
                .invalidParams,
                "params.notifications.\(key): an entry may have \(ClientSession.nameLimit) bytes."
            )
        }
        return texts
    }
}
