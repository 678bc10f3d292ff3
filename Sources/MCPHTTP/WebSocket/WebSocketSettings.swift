/// How WebSocket connections behave.
struct WebSocketSettings: Hashable, Sendable {
    /// How often a quiet connection is pinged.
    var keepAlive: Duration = .seconds(30)
    /// How long running requests, and then the client's close frame, are waited for at the end.
    var farewell: Duration = .milliseconds(800)
}
