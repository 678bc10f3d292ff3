import JSONCore

/// What only revisions before 2026-07-28 have: settings that live as long as the client's session.
extension RequestHandling {
    func setLogLevel() throws -> JSONFragment {
        let text = try text("level")
        guard let level = LogLevel(rawValue: text) else {
            throw RPCError(.invalidParams, "params.level must be one of \(LogLevel.names), not '\(text.excerpt)'.")
        }
        try session().want(level)
        return JSONFragment { _ in }
    }

    func subscribe() throws -> JSONFragment {
        try session().watch(try text("uri"))
        return JSONFragment { _ in }
    }

    func unsubscribe() throws -> JSONFragment {
        try session().unwatch(try text("uri"))
        return JSONFragment { _ in }
    }

    private func session() throws(RPCError) -> ClientSession {
        guard let session = caller.session else {
            throw RPCError(.invalidRequest, "\(request.method) needs a session; begin with initialize.")
        }
        return session
    }
}
