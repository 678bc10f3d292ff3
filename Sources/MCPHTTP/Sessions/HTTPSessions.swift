import HTTPTypes
import MCP
import ServiceLifecycle
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

    private let sessions = Mutex<[String: HTTPSession]>([:])
    private let limit: Limit
    private let now: @Sendable () -> ContinuousClock.Instant

    init(limit: Limit, now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }) {
        self.limit = limit
        self.now = now
    }

    /// How many sessions there are.
    var count: Int { sessions.withLock { $0.count } }

    /// Makes a session that is found only when it is added.
    func make(for principal: Principal) -> HTTPSession {
        HTTPSession(id: RandomName.make(), principal: principal, now: now())
    }

    /// Adds a session; ends the one of the same principal that was used least lately, where there are too many.
    ///
    /// - Throws: An ``HTTPRefusal`` where something goes on in all of them.
    func add(_ session: HTTPSession) throws(HTTPRefusal) {
        let (isAdded, ended) = sessions.withLock { sessions -> (Bool, HTTPSession?) in
            var ended: HTTPSession?
            let own = sessions.values.filter { $0.principal == session.principal }
            if own.count >= limit.ofPrincipal || sessions.count >= limit.all {
                let idle = own.filter { !$0.isBusy }
                guard let oldest = idle.min(by: { $0.lastUsed < $1.lastUsed }) else { return (false, nil) }
                sessions[oldest.id] = nil
                ended = oldest
            }
            sessions[session.id] = session
            return (true, ended)
        }
        ended?.end()
        guard isAdded else {
            throw HTTPRefusal(.serviceUnavailable, "Too many sessions are open; end one with DELETE first.")
        }
    }

    /// The session of a name, where it is this principal's; `nil` for an unknown one as for somebody else's.
    func session(_ id: String, of principal: Principal) -> HTTPSession? {
        guard let session = sessions.withLock({ $0[id] }), session.principal == principal else { return nil }
        session.touch(now())
        return session
    }

    /// Ends a session.
    func end(_ session: HTTPSession) {
        sessions.withLock { _ = $0.removeValue(forKey: session.id) }
        session.end()
    }

    /// Ends the sessions that their clients have left.
    func sweep() {
        let moment = now()
        let idle = sessions.withLock { sessions in
            // A session is idle from when the last thing in it ended.
            for session in sessions.values where session.isBusy { session.touch(moment) }
            let idle = sessions.values.filter { $0.lastUsed.duration(to: moment) > limit.idle }
            for session in idle { sessions[session.id] = nil }
            // Gives the memory of many sessions back.
            if sessions.isEmpty { sessions = [:] }
            return idle
        }
        for session in idle { session.end() }
    }
}

/// Ends idle sessions now and then.
struct SessionSweep: Service {
    let sessions: HTTPSessions
    let interval: Duration

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            while true {
                try await Task.sleep(for: interval)
                sessions.sweep()
            }
        }
    }
}
