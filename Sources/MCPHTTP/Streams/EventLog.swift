/// The messages of one stream in their order: those that its client has still to read, and, where it may come back, some
/// that it may have read.
struct EventLog {
    /// How much is kept for a client that may come back; the newest message always is.
    struct History: Hashable, Sendable {
        var events = 256
        var bytes = 1024 * 1024
    }

    struct Event: Hashable, Sendable {
        /// The place in the stream, from 1.
        let number: Int
        /// The JSON of the message.
        let message: [UInt8]
    }

    enum Next: Hashable {
        case event(Event)
        case nothingYet
        case end
    }

    private let history: History?
    private var events: [Event] = []
    private var size = 0
    private(set) var lastNumber = 0
    private(set) var isFinished = false

    /// - Parameter history: What is kept; `nil` for nothing that was read.
    init(keeping history: History?) {
        self.history = history
    }

    /// Whether there is anything to come back for.
    var isResumable: Bool { history != nil }

    /// How many messages come after one.
    func count(after number: Int) -> Int { lastNumber - max(number, lastNumber - events.count) }

    /// Whether a message stands behind another one.
    func contains(_ message: [UInt8], after number: Int) -> Bool {
        events.contains { $0.number > number && $0.message == message }
    }

    /// Whether a client that has read up to a message can go on behind it.
    func reaches(_ number: Int) -> Bool { number >= lastNumber - events.count && number <= lastNumber }

    /// Adds a message.
    ///
    /// - Parameter isRead: Whether somebody reads the stream, so that nothing is dropped before it was.
    mutating func append(_ message: [UInt8], isRead: Bool) {
        guard !isFinished else { return }
        lastNumber += 1
        events.append(Event(number: lastNumber, message: message))
        size += message.count
        guard !isRead else { return }
        guard let history else {
            events = []
            size = 0
            return
        }
        while events.count > 1, events.count > history.events || size > history.bytes { removeFirst() }
    }

    /// Adds nothing more.
    mutating func finish() { isFinished = true }

    /// What comes after a message.
    func next(after number: Int) -> Next {
        guard let first = events.first, number < lastNumber else { return isFinished ? .end : .nothingYet }
        return .event(events[max(number + 1 - first.number, 0)])
    }

    /// Notes that a message has been read, together with those before it.
    mutating func noteReading(of number: Int) {
        while let first = events.first, first.number <= number {
            if let history {
                guard events.count > 1, events.count > history.events || size > history.bytes else { return }
            }
            removeFirst()
        }
    }

    private mutating func removeFirst() { size -= events.removeFirst().message.count }
}
