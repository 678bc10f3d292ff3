public import JSONCore

extension RequestContext {
    /// Tells the client how far the work is, where it asked for that with a progress token.
    ///
    /// - Parameters:
    ///   - progress: How much is done; a value that is not above the last one is not sent.
    ///   - total: How much there is, where that is known.
    ///   - message: What is being done, in words for the user.
    public func report(progress: Double, of total: Double? = nil, _ message: String? = nil) async {
        if let task = link?.task, let message { task.note(message) }
        guard let token = link?.progressToken, link?.advance(to: progress) == true else { return }
        let params = JSONFragment { writer in
            writer.member("progressToken", token.fragment)
            writer.member("progress", JSONFragment(number: progress))
            if let total { writer.member("total", JSONFragment(number: total)) }
            if let message, revision >= .v20250326 { writer.member("message", message) }
        }
        await link?.notify("notifications/progress", params)
    }

    /// Sends the client a log message, where it wants those of the level.
    public func log(_ level: LogLevel, _ data: JSONValue, logger name: String? = nil) async {
        guard let link, let wanted = link.logLevel, level >= wanted else { return }
        let params = JSONFragment { writer in
            writer.member("level", level.rawValue)
            if let name { writer.member("logger", name) }
            writer.member("data", data)
        }
        await link.notify("notifications/message", params)
    }

    /// Lets the client's connection go while the work runs on; a client of a session comes back for the answer.
    ///
    /// Does nothing where the client could not come back: before 2025-11-25 it may not have been told of any event to
    /// come back behind.
    public func releaseConnection() {
        guard revision >= .v20251125 else { return }
        link?.outlet?.release()
    }
}

extension JSONFragment {
    /// A number, without a fraction where it has none.
    fileprivate init(number: Double) {
        self.init(Int(exactly: number).map(JSONValue.int) ?? .number(JSONNumber(number) ?? JSONNumber(0)))
    }
}
