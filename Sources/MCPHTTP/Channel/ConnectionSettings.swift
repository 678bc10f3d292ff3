/// How connections behave, whatever they carry.
struct ConnectionSettings: Hashable, Sendable {
    /// How long a connection may stay without a further request.
    var idleTimeout: Duration = .seconds(75)
    /// How many connections may be open at once; further ones wait.
    var limit = 4096
    /// How long a request may take to arrive.
    var deadlines = RequestDeadline.Limits()
    /// How long a handler works before its client gets a stream, which shows that the server lives.
    var patience: Duration = .seconds(1)
    var webSocket = WebSocketSettings()
    var eventStreams = EventStreamSettings()
}
