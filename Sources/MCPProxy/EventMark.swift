/// How far a stream of events has been read, and how it can be gone on with.
struct EventMark: Hashable, Sendable {
    /// The shortest wait before a stream is asked for again, whatever the server says.
    private static let shortestWait = Duration.milliseconds(100)

    /// What names the last event; `nil` where events have no names.
    var id: String?
    /// How long the server wants its client to wait before it comes back.
    var retry: Duration?

    /// The header fields that ask for what comes behind.
    var fields: [(name: String, value: String)] { id.map { [("Last-Event-ID", $0)] } ?? [] }

    /// How long to wait before the stream is asked for again.
    var wait: Duration { max(retry ?? .seconds(1), Self.shortestWait) }
}
