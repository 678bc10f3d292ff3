import JSONCore

extension RequestHandling {
    /// Tells the client of changes until the server ends or the client leaves; only then is the request answered.
    func listen() async throws -> JSONFragment {
        let messages = try SubscriptionMessages(for: request, in: context, of: content)
        guard let outlet = context.link?.outlet else {
            throw RPCError(.invalidRequest, "A subscription needs a transport that carries messages one by one.")
        }
        // Registered before the client hears of it, so that it misses nothing.
        let changes = server.changes()
        try await outlet.send(messages.acknowledgement)
        for await change in changes {
            for message in messages.notifications(of: change, task: server.task) { try await outlet.send(message) }
        }
        try Task.checkCancellation()
        return messages.result
    }
}
