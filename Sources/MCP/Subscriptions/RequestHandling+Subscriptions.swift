import JSONCore

extension RequestHandling {
    /// Tells the client of changes until the server ends or the client leaves; only then is the request answered.
    func listen() async throws -> JSONFragment {
        var filter = try SubscriptionFilter(request.params)
        if !filter.taskIDs.isEmpty { try context.require(.tasks) }
        filter.keep(content.features)
        guard let outlet = context.link?.outlet else {
            throw RPCError(.invalidRequest, "A subscription needs a transport that carries messages one by one.")
        }
        // Registered before the client hears of it, so that it misses nothing.
        let changes = server.changes()
        try await outlet.send(acknowledgement(of: filter))
        for await change in changes {
            for message in notifications(of: filter.selected(from: change)) { try await outlet.send(message) }
        }
        try Task.checkCancellation()
        return ModernResult.fragment(serverInfo: content.serverInfo, meta: [:], subscription: request.id) { _ in }
    }

    private func acknowledgement(of filter: SubscriptionFilter) -> [UInt8] {
        notification("notifications/subscriptions/acknowledged") { writer in
            writer.key("notifications")
            filter.write(to: &writer)
        }
    }

    private func notifications(of change: ContentChange) -> [[UInt8]] {
        var messages = change.changedLists.map { notification($0) { _ in } }
        for uri in change.updatedResources.sorted() {
            messages.append(notification("notifications/resources/updated") { $0.member("uri", uri) })
        }
        for id in change.tasks.sorted() {
            guard let task = server.task(id, of: context.principal) else { continue }
            messages.append(notification("notifications/tasks") { task.record.writeDetails(to: &$0) })
        }
        return messages
    }

    private func notification(_ method: String, body: (inout JSONWriter) -> Void) -> [UInt8] {
        let params = JSONFragment { writer in
            body(&writer)
            writer.key("_meta")
            writer.object { $0.member(MetaKey.subscriptionID, request.id.fragment) }
        }
        return NotificationMessage.bytes(method, params: params)
    }
}
