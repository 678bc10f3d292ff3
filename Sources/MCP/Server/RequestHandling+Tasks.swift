import JSONCore

extension RequestHandling {
    /// Whether a call may become a task.
    ///
    /// - Throws: An ``RPCError`` where it must and the client cannot follow one.
    func mayBecomeTask(_ tool: RegisteredTool) throws -> Bool {
        guard context.revision.isModern, tool.taskSupport != .none else { return false }
        if tool.taskSupport == .required { try context.require(.tasks) }
        return context.clientSupports(.tasks)
    }

    /// Calls a tool; the answer is its result, or a task that the result will be found in.
    func callAsTask(_ tool: RegisteredTool, _ arguments: JSONObject) async throws -> JSONFragment {
        guard let link = context.link else { return try await result(of: tool, arguments) }
        let promotion = Promotion(
            makeTask: { [server, context] in server.makeTask(for: context.principal) },
            onPromotion: { task in link.become(task) }
        )
        link.promotion = promotion
        // The two would hold each other for ever.
        defer { link.promotion = nil }
        if tool.taskSupport == .required, !promotion.promote() {
            throw RPCError(.internalError, "Too many tasks are kept for this client; cancel one or wait for its end.")
        }
        // Tasks of their own: the work goes on when the request has its answer.
        let work = Task {
            do {
                promotion.finish(.success(try await result(of: tool, arguments)))
            } catch {
                promotion.finish(.failure(error))
            }
        }
        promotion.onCancel { work.cancel() }
        let timer = Task {
            guard case .optional(let patience) = tool.taskSupport else { return }
            try await Task.sleep(for: patience)
            promotion.promote()
        }
        defer { timer.cancel() }
        do {
            switch try await promotion.wait() {
            case .done(let result): return try result.get()
            case .promoted(let task):
                try Task.checkCancellation()
                return created(task)
            }
        } catch {
            promotion.abandon()
            throw error
        }
    }

    private func created(_ task: RunningTask) -> JSONFragment {
        ModernResult.fragment(type: "task", serverInfo: content.serverInfo) { writer in
            task.record.writeMembers(to: &writer)
        }
    }

    // MARK: - Following a task

    func getTask() throws -> JSONFragment {
        let task = try task()
        return fragment { task.record.writeDetails(to: &$0) }
    }

    func updateTask() throws -> JSONFragment {
        let task = try task()
        guard let responses = request.params?["inputResponses"] else {
            throw RPCError(.invalidParams, "params.inputResponses is missing; it must be an object.")
        }
        guard let answers = JSONValue(responses).object else {
            throw RPCError(.invalidParams, "params.inputResponses must be an object, not \(responses.kindPhrase).")
        }
        try task.answer(answers)
        return fragment { _ in }
    }

    func cancelTask() throws -> JSONFragment {
        try task().cancel()
        return fragment { _ in }
    }

    private func task() throws -> RunningTask {
        try context.require(.tasks)
        let id = try text("taskId")
        server.endOldTasks()
        guard let task = server.task(id, of: context.principal) else {
            throw RPCError(.invalidParams, "There is no task \(id.excerpt).")
        }
        return task
    }
}
