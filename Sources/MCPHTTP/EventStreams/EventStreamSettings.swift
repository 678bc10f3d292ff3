/// How event streams behave.
struct EventStreamSettings: Hashable, Sendable {
    /// How long a client may take to post its first message before it counts as one that only watches.
    var patience: Duration = .seconds(1)
    /// How often something is sent on a quiet stream.
    var keepAlive: Duration = .seconds(15)
    /// How long a client that reads too slowly has for what it was sent, before its connection is closed.
    var grace: Duration = .seconds(5)
    /// How long running requests, and then the client with what it was sent, have when the server ends.
    var farewell: Duration = .milliseconds(800)
    /// How much a client may leave unread.
    var capacity = EventStream.Capacity()
    /// How many requests of a client may run at once; fewer than half of the events that it may leave unread.
    var requestLimit = 16
    /// How many streams may be open at once, and how many of them may be one principal's.
    var limit = EventStreams.Limit()
}
