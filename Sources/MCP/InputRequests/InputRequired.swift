import JSONCore

/// A handler cannot go on before the client has answered; ends this round of a request of the modern era.
struct InputRequired: Error {
    /// What is asked, by the key under which the answer comes.
    let requests: [(key: String, request: InputRequest)]
    /// What the client brings back.
    let state: RequestState?

    func writeMembers(seal: (RequestState) -> String, to writer: inout JSONWriter) {
        writer.key("inputRequests")
        writer.object { writer in
            for (key, request) in requests { writer.member(key, request.fragment) }
        }
        if let state { writer.member("requestState", seal(state)) }
    }
}
