/// How event streams behave.
struct EventStreamSettings: Hashable, Sendable {
    /// How long a client may take to post its first message before it counts as one that only watches.
    var patience: Duration = .seconds(1)
    /// How often something is sent on a quiet stream.
    var keepAlive: Duration = .seconds(15)
    /// How long a client that reads too slowly has for what it was sent, before its connection is closed.
    var grace: Duration = .seconds(5)
    /// How long running requests have to end when the server does.
    var farewell: Duration = .seconds(1)
    /// How many events a client may leave unread.
    var capacity = 64
    /// How many streams may be open at once.
    var limit = 1000
}
