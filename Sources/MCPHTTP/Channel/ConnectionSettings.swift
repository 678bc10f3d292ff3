/// How connections behave, whatever they carry.
struct ConnectionSettings: Hashable, Sendable {
    /// How long a connection may stay without a further request.
    var idleTimeout: Duration = .seconds(75)
    /// How many connections may be open at once; further ones wait.
    var limit = 4096
    /// How long a request may take to arrive.
    var deadlines = RequestDeadline.Limits()
    var webSocket = WebSocketSettings()
    var eventStreams = EventStreamSettings()
}
