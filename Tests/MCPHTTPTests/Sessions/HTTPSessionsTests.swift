import MCP
import Synchronization
import Testing

@testable import MCPHTTP

struct HTTPSessionsTests {
    @Test func `a session is its principal's alone`() throws {
        let sessions = HTTPSessions(limit: .init())
        let session = sessions.make(for: .local)
        try sessions.add(session)

        #expect(sessions.session(session.id, of: .local) === session)
        #expect(sessions.session(session.id, of: Principal(name: "bob")) == nil)
        #expect(sessions.session("nope", of: .local) == nil)
    }

    @Test func `a session that ended is not found`() throws {
        let sessions = HTTPSessions(limit: .init())
        let session = sessions.make(for: .local)
        try sessions.add(session)
        sessions.end(session)

        #expect(sessions.session(session.id, of: .local) == nil)
        #expect(sessions.count == 0)
    }

    @Test func `one too many ends the one that was used least lately`() throws {
        var limit = HTTPSessions.Limit()
        limit.ofPrincipal = 2
        let clock = TestClock()
        let sessions = HTTPSessions(limit: limit) { clock.now }
        let made = try (0..<3).map { _ in
            clock.advance(by: .seconds(1))
            let session = sessions.make(for: .local)
            try sessions.add(session)
            clock.advance(by: .seconds(1))
            return session
        }
        let other = sessions.make(for: Principal(name: "bob"))
        try sessions.add(other)

        #expect(sessions.session(made[0].id, of: .local) == nil)
        #expect(sessions.session(made[1].id, of: .local) === made[1])
        #expect(sessions.session(made[2].id, of: .local) === made[2])
        #expect(sessions.session(other.id, of: Principal(name: "bob")) === other)
    }

    @Test func `none is ended in which something goes on`() throws {
        var limit = HTTPSessions.Limit()
        limit.ofPrincipal = 1
        let sessions = HTTPSessions(limit: limit)
        let busy = sessions.make(for: .local)
        try sessions.add(busy)
        let stream = busy.makeStream()
        busy.keep(stream)
        _ = stream.attach()

        #expect(throws: HTTPRefusal.self) { try sessions.add(sessions.make(for: .local)) }
        #expect(sessions.session(busy.id, of: .local) === busy)
    }

    @Test func `idle sessions end by themselves`() throws {
        let clock = TestClock()
        let sessions = HTTPSessions(limit: .init()) { clock.now }
        let left = sessions.make(for: .local)
        let used = sessions.make(for: .local)
        try sessions.add(left)
        try sessions.add(used)
        clock.advance(by: .seconds(1000))
        #expect(sessions.session(used.id, of: .local) === used)
        clock.advance(by: .seconds(1000))
        sessions.sweep()

        #expect(sessions.count == 1)
        #expect(sessions.session(used.id, of: .local) === used)
    }

    @Test func `keeps only some of the streams that have ended`() {
        let session = HTTPSession(id: "x", principal: .local, now: .now)
        let streams = (0..<20).map { _ in session.makeStream() }
        for stream in streams {
            stream.append([1])
            stream.finish(.none(.legacy))
            session.keep(stream)
        }

        #expect(session.stream(ofEvent: "1-1") == nil)
        #expect(session.stream(ofEvent: "20-1")?.stream === streams[19])
        #expect(session.stream(ofEvent: "20-1")?.number == 1)
        #expect(session.stream(ofEvent: "20") == nil)
        #expect(session.stream(ofEvent: "-") == nil)
    }
}

/// A clock that stands still until it is told to go on.
private final class TestClock: Sendable {
    private let instant = Mutex(ContinuousClock.now)

    var now: ContinuousClock.Instant { instant.withLock { $0 } }

    func advance(by duration: Duration) { instant.withLock { $0 += duration } }
}
