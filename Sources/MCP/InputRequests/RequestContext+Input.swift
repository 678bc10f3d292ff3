public import JSONCore

extension RequestContext {
    /// Asks the client for several things at once.
    ///
    /// Since 2026-07-28 a server cannot ask in the middle of a request: the request ends with what is asked, the client
    /// repeats it with the answers, and the handler runs **again from its beginning**, this time with an answer here.
    /// Before, the client is asked while the handler waits. So a handler must do nothing before it asks that it may not
    /// do twice, and ask the same under the same key each time. What a task asks is shown to whoever gets the task.
    ///
    /// - Parameters:
    ///   - requests: What is asked, by keys that the handler chooses.
    ///   - state: What the handler finds as ``keptState`` when it runs again; the client cannot read it.
    /// - Returns: The answers by the same keys.
    /// - Throws: What the client understands where it cannot be asked, does not want to answer, or answers something
    ///   else; pass it on.
    public func ask(
        _ requests: KeyValuePairs<String, InputRequest>,
        keeping state: JSONValue? = nil
    ) async throws -> [String: JSONValue] {
        let requests = requests.map { (key: $0.key, request: $0.value) }
        for (_, request) in requests { try require(request.capability) }
        guard !requests.isEmpty else { return [:] }
        guard let link else { throw InputUnavailable(reason: .unreachable) }
        if let task = link.task { return try await task.ask(requests) }
        return revision.isModern
            ? try link.answers(to: requests, keeping: state)
            : try await link.askNow(requests, keeping: state)
    }

    /// Asks the client for one thing; see ``ask(_:keeping:)-(KeyValuePairs<String,InputRequest>,_)``.
    public func ask(
        _ request: InputRequest,
        as key: String,
        keeping state: JSONValue? = nil
    ) async throws -> JSONValue {
        try await ask([key: request], keeping: state)[key] ?? .null
    }

    /// What the handler kept when it last asked in the course of this request; `nil` in the first round.
    public var keptState: JSONValue? { link?.kept }
}
