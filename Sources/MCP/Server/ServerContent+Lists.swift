extension ServerContent {
    /// The lists that clients can ask for, by the request.
    var lists: [Method: ContentList] {
        let lists = [
            list(.listTools, "tools", tools.map(\.definition)),
            list(.listResources, "resources", resources.resources),
            list(.listResourceTemplates, "resourceTemplates", resources.templates),
            list(.listPrompts, "prompts", prompts.prompts),
        ]
        return Dictionary(uniqueKeysWithValues: lists.map { ($0.method, $0) })
    }

    /// What there is something of.
    var features: Set<Method.Feature> {
        var features = Set(lists.values.filter { !$0.items.isEmpty }.compactMap(\.method.feature))
        if !features.isEmpty { features.insert(.changes) }
        if completions != nil { features.insert(.completions) }
        if sendsLogMessages { features.insert(.logging) }
        if announcesResourceUpdates { features.insert(.resourceUpdates) }
        if tools.contains(where: { $0.taskSupport != .none }) { features.insert(.tasks) }
        return features
    }

    private func list(_ method: Method, _ memberName: String, _ items: [any ListedDefinition]) -> ContentList {
        ContentList(method: method, memberName: memberName, items: items, pageSize: max(1, pageSize))
    }
}
