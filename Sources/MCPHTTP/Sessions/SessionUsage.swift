/// The sessions of one principal in the order of their last use, as far as that is known.
///
/// A session that is used keeps its place; only when it is looked at for being the oldest it moves to where it belongs.
struct SessionUsage {
    private var sessions: [(knownUse: ContinuousClock.Instant, session: HTTPSession)] = []

    /// How many sessions there are.
    var count: Int { sessions.count }

    /// Adds a session.
    mutating func add(_ session: HTTPSession) {
        let use = session.lastUsed
        var (low, high) = (0, sessions.count)
        while low < high {
            let middle = (low + high) / 2
            if sessions[middle].knownUse <= use { low = middle + 1 } else { high = middle }
        }
        sessions.insert((use, session), at: low)
    }

    /// Removes a session.
    mutating func remove(_ session: HTTPSession) {
        sessions.removeAll { $0.session === session }
    }

    /// Removes the session that was used least lately, of those where nothing goes on; `nil` where there is none.
    mutating func takeOldestIdle() -> HTTPSession? {
        var place = 0
        while place < sessions.count {
            let (knownUse, session) = sessions[place]
            if session.lastUsed > knownUse {
                sessions.remove(at: place)
                add(session)
            } else if session.isBusy {
                place += 1
            } else {
                sessions.remove(at: place)
                return session
            }
        }
        return nil
    }
}
