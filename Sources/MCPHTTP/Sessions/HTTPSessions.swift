import HTTPTypes
import MCP
import Synchronization

/// The sessions by their names.
///
/// A session that its client has left ends by itself after a while.
package final class HTTPSessions: Sendable {
    /// How many sessions there may be, and how long they stay.
    package struct Limit: Hashable, Sendable {
        /// How many in all.
        package var all = 5000
        /// How many of one principal; with one more the one that was used least lately ends.
        package var ofPrincipal = 1000
        /// How long a session may be idle.
        package var idle: Duration = .seconds(1800)

        package init() {}
    }

    private struct State {
        var byID: [String: HTTPSession] = [:]
        var usage: [Principal: SessionUsage] = [:]
    }

    private let state = Mutex(State())
    private let limit: Limit
    private let now: @Sendable () -> ContinuousClock.Instant

    init(limit: Limit, now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }) {
        self.limit = limit
        self.now = now
    }

    /// How many sessions there are.
    var count: Int { state.withLock { $0.byID.count } }

    /// Makes a session that is found only when it is added.
    func make(for principal: Principal) -> HTTPSession {
        HTTPSession(id: RandomName.make(), principal: principal, now: now())
    }

    /// Adds a session; ends the one of the same principal that was used least lately, where there are too many.
    ///
    /// - Throws: An ``HTTPRefusal`` where something goes on in all of them.
    func add(_ session: HTTPSession) throws(HTTPRefusal) {
        let (isAdded, ended) = state.withLock { state -> (Bool, HTTPSession?) in
            var ended: HTTPSession?
            let own = state.usage[session.principal]?.count ?? 0
            if own >= limit.ofPrincipal || state.byID.count >= limit.all {
                guard let oldest = state.usage[session.principal]?.takeOldestIdle() else { return (false, nil) }
                state.byID[oldest.id] = nil
                ended = oldest
            }
            state.byID[session.id] = session
            state.usage[session.principal, default: SessionUsage()].add(session)
            return (true, ended)
        }
        ended?.end()
        guard isAdded else {
            throw HTTPRefusal(.serviceUnavailable, "Too many sessions are open; end one with DELETE first.")
        }
    }

    /// The session of a name, where it is this principal's; `nil` for an unknown one as for somebody else's.
    func session(_ id: String, of principal: Principal) -> HTTPSession? {
        guard let session = state.withLock({ $0.byID[id] }), session.principal == principal else { return nil }
        session.touch(now())
        return session
    }

    /// Ends a session.
    func end(_ session: HTTPSession) {
        state.withLock { state in
            guard state.byID.removeValue(forKey: session.id) != nil else { return }
            state.usage[session.principal]?.remove(session)
            if state.usage[session.principal]?.count == 0 { state.usage[session.principal] = nil }
        }
        session.end()
    }

    /// Ends the sessions that their clients have left.
    func sweep() {
        let moment = now()
        let idle = state.withLock { state in
            // A session is idle from when the last thing in it ended.
            for session in state.byID.values where session.isBusy { session.touch(moment) }
            let idle = state.byID.values.filter { $0.lastUsed.duration(to: moment) > limit.idle }
            guard !idle.isEmpty else { return idle }
            // Anew, since this gives the memory of many sessions back.
            let kept = state.byID.values.filter { $0.lastUsed.duration(to: moment) <= limit.idle }
            state = State()
            for session in kept {
                state.byID[session.id] = session
                state.usage[session.principal, default: SessionUsage()].add(session)
            }
            return idle
        }
        for session in idle { session.end() }
    }
}
