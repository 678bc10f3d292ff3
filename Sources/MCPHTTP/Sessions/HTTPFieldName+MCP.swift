import HTTPTypes

extension HTTPField.Name {
    /// Names the session of a client of a revision before 2026-07-28.
    static let sessionID = HTTPField.Name(checked: "Mcp-Session-Id")
    /// The last event that a client has read of a stream that it wants the rest of.
    static let lastEventID = HTTPField.Name(checked: "Last-Event-ID")
    /// Tells proxies whether to keep parts of an answer back.
    static let accelBuffering = HTTPField.Name(checked: "X-Accel-Buffering")

    private init(checked name: StaticString) {
        guard let name = HTTPField.Name("\(name)") else { preconditionFailure("\(name) is no name of a field") }
        self = name
    }
}

extension HTTPFields {
    /// The headers of a stream; the last tells proxies to pass each event on at once.
    static let eventStream: HTTPFields = [
        .contentType: "text/event-stream", .cacheControl: "no-cache", .connection: "close", .accelBuffering: "no",
    ]
}
