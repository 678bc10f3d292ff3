/// Who may send a request when: first come, first served, at the pace of a bucket.
///
/// Each caller takes a ticket and asks for its turn until it gets it. A place is only taken up by a request that
/// starts: who leaves before, frees it, and whoever stands behind moves up.
struct TurnQueue<Instant: InstantProtocol> where Instant.Duration == Duration {
    /// A place in the queue.
    struct Ticket: Hashable, Sendable {
        fileprivate let number: Int
    }

    /// What a caller should do.
    enum Turn: Hashable {
        /// Send the request now; the ticket is used up.
        case go
        /// Ask again at this moment.
        case wait(until: Instant)
    }

    private var bucket: LeakyBucket<Instant>
    private var waiting: [Ticket] = []
    private var lastNumber = 0

    init(limit: RateLimit, startingAt now: Instant) {
        bucket = LeakyBucket(limit: limit, emptyAt: now)
    }

    /// How many callers wait.
    var count: Int { waiting.count }

    /// Takes a place behind all others.
    mutating func enter() -> Ticket {
        lastNumber += 1
        let ticket = Ticket(number: lastNumber)
        waiting.append(ticket)
        return ticket
    }

    /// Decides whether it is a ticket's turn.
    mutating func turn(of ticket: Ticket, at now: Instant) -> Turn {
        guard let place = waiting.firstIndex(of: ticket) else { return .go }
        let start = bucket.start(behind: place, at: now)
        guard start <= now else { return .wait(until: start) }
        waiting.remove(at: place)
        bucket.add(at: now)
        return .go
    }

    /// Gives a place up.
    mutating func leave(_ ticket: Ticket) {
        waiting.removeAll { $0 == ticket }
    }

    /// Lets nobody start before the given moment.
    mutating func holdBack(until moment: Instant) {
        bucket.fill(until: moment)
    }
}
