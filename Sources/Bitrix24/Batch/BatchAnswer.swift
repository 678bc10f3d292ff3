import JSONCore

/// What a portal answered to a batch.
struct BatchAnswer {
    let answer: PortalAnswer
    let secret: Secret

    /// One result for each command, in order.
    func results(for commands: [BatchCommand]) -> [Result<PortalAnswer, PortalError>] {
        let maps = answer.result
        let results = table(maps["result"])
        let errors = table(maps["result_error"])
        let totals = table(maps["result_total"])
        let nexts = table(maps["result_next"])
        let times = table(maps["result_time"])
        return commands.enumerated().map { position, command in
            let key = BatchRequest.key(position)
            if let error = errors[key] { return .failure(refusal(error, of: command.method)) }
            guard let result = results[key] else {
                return .failure(
                    PortalError(
                        .unavailable,
                        calling: command.method,
                        message: "the batch gave no answer to this command"
                    )
                )
            }
            return .success(
                PortalAnswer(
                    root: answer.root,
                    result: result,
                    total: totals[key]?.lenientInt,
                    next: nexts[key]?.lenientInt,
                    time: times[key]
                )
            )
        }
    }

    private func refusal(_ error: JSONNode, of method: PortalMethod) -> PortalError {
        AnswerReader(method: method, secret: secret)
            .refusal(code: error["error"] ?? error, text: error["error_description"], status: nil)
    }

    /// The entries of a map by the name of their command.
    ///
    /// A list stands for a map without names: empty, or in order.
    private func table(_ map: JSONNode?) -> [String: JSONNode] {
        guard let map else { return [:] }
        let entries = map.mapEntries.map { entry in
            (map.kind == .array ? Int(entry.key).map(BatchRequest.key) ?? entry.key : entry.key, entry.value)
        }
        return Dictionary(entries) { first, _ in first }
    }
}
