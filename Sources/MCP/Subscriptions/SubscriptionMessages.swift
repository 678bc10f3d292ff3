import JSONCore

/// What a client of the modern era reads over one subscription.
struct SubscriptionMessages: Sendable {
    private let id: RequestID
    private let filter: SubscriptionFilter
    private let principal: Principal
    private let content: RenderedContent

    /// Reads the parameters of `subscriptions/listen`; what the server does not serve is left out.
    ///
    /// - Throws: An ``RPCError`` that names what is wrong.
    init(for request: Message.Request, in context: RequestContext, of content: RenderedContent) throws {
        var filter = try SubscriptionFilter(request.params)
        if !filter.taskIDs.isEmpty { try context.require(.tasks) }
        filter.keep(content.features)
        id = request.id
        self.filter = filter
        principal = context.principal
        self.content = content
    }

    /// The first message: what the client will be told of.
    var acknowledgement: [UInt8] {
        notification("notifications/subscriptions/acknowledged") { writer in
            writer.key("notifications")
            filter.write(to: &writer)
        }
    }

    /// The messages that tell of a change; none where the client does not want to hear of it.
    ///
    /// - Parameter task: Finds a task of the principal's.
    func notifications(of change: ContentChange, task: (String, Principal) -> RunningTask?) -> [[UInt8]] {
        let change = filter.selected(from: change)
        var messages = change.changedLists.map { notification($0) { _ in } }
        for uri in change.updatedResources.sorted() {
            messages.append(notification("notifications/resources/updated") { $0.member("uri", uri) })
        }
        for id in change.tasks.sorted() {
            guard let task = task(id, principal) else { continue }
            messages.append(notification("notifications/tasks") { task.record.writeDetails(to: &$0) })
        }
        return messages
    }

    /// The result that ends the subscription.
    var result: JSONFragment {
        ModernResult.fragment(serverInfo: content.serverInfo, subscription: id) { _ in }
    }

    private func notification(_ method: String, body: (inout JSONWriter) -> Void) -> [UInt8] {
        let params = JSONFragment { writer in
            body(&writer)
            writer.key("_meta")
            writer.object { $0.member(MetaKey.subscriptionID, id.fragment) }
        }
        return NotificationMessage.bytes(method, params: params)
    }
}
