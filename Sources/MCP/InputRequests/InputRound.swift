import JSONCore

/// What the client of a modern request brings with this round: answers to what it was asked, and the state.
struct InputRound: Sendable {
    /// The answers of this round and of earlier ones, by their keys.
    let answers: JSONObject
    /// What the handler kept in an earlier round.
    let kept: JSONValue?

    /// Nothing: the first round.
    static let first = InputRound(answers: [:], kept: nil)

    private init(answers: JSONObject, kept: JSONValue?) {
        self.answers = answers
        self.kept = kept
    }

    /// Reads what a request brings.
    ///
    /// - Parameter open: Opens the sealed state.
    /// - Throws: What is wrong with it.
    init(_ params: JSONNode?, open: (String) throws(RPCError) -> RequestState) throws(RPCError) {
        var state = RequestState()
        if let node = params?["requestState"] {
            guard let text = node.string else {
                throw RPCError(.invalidParams, "params.requestState must be a string, not \(node.kindPhrase).")
            }
            state = try open(text)
        }
        if let node = params?["inputResponses"] {
            guard let responses = JSONValue(node).object else {
                throw RPCError(.invalidParams, "params.inputResponses must be an object, not \(node.kindPhrase).")
            }
            for member in responses.members {
                guard member.value.object != nil else {
                    throw RPCError(
                        .invalidParams,
                        "params.inputResponses.\(member.key.excerpt) must be an object, not \(member.value.kindPhrase)."
                    )
                }
                state.answers[member.key] = member.value
            }
        }
        self.init(answers: state.answers, kept: state.kept)
    }
}
