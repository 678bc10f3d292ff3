import JSONCore
import MCP
import MCPTesting
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
        let made = try Self.three(in: sessions, clock)
        let other = sessions.make(for: Principal(name: "bob"))
        try sessions.add(other)

        #expect(sessions.session(made[0].id, of: .local) == nil)
        #expect(sessions.session(made[1].id, of: .local) === made[1])
        #expect(sessions.session(made[2].id, of: .local) === made[2])
        #expect(sessions.session(other.id, of: Principal(name: "bob")) === other)
    }

    @Test func `the used one outlives the unused ones`() throws {
        var limit = HTTPSessions.Limit()
        limit.ofPrincipal = 3
        let clock = TestClock()
        let sessions = HTTPSessions(limit: limit) { clock.now }
        let made = try Self.three(in: sessions, clock)
        _ = sessions.session(made[0].id, of: .local)
        clock.advance(by: .seconds(1))
        try sessions.add(sessions.make(for: .local))
        sessions.end(made[2])
        try sessions.add(sessions.make(for: .local))

        #expect(sessions.session(made[0].id, of: .local) === made[0])
        #expect(sessions.session(made[1].id, of: .local) == nil)
        #expect(sessions.count == 3)
    }

    /// Adds three sessions, some seconds after each other.
    private static func three(in sessions: HTTPSessions, _ clock: TestClock) throws -> [HTTPSession] {
        try (0..<3).map { _ in
            clock.advance(by: .seconds(1))
            let session = sessions.make(for: .local)
            try sessions.add(session)
            clock.advance(by: .seconds(1))
            return session
        }
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

    @Test func `a session is idle from when its stream ends, not from when that began`() throws {
        let clock = TestClock()
        let sessions = HTTPSessions(limit: .init()) { clock.now }
        let session = sessions.make(for: .local)
        try sessions.add(session)
        let stream = session.makeStream()
        session.keep(stream)
        let reader = stream.attach()

        clock.advance(by: .seconds(3000))
        sessions.sweep()
        stream.detach(reader)
        clock.advance(by: .seconds(1000))
        sessions.sweep()
        #expect(sessions.count == 1)

        clock.advance(by: .seconds(1000))
        sessions.sweep()
        #expect(sessions.count == 0)
    }

    @Test func `a question that nobody is there to answer holds no session`() async throws {
        let clock = TestClock()
        let sessions = HTTPSessions(limit: .init()) { clock.now }
        let session = sessions.make(for: .local)
        try sessions.add(session)
        let server = MCPServer(content: try SampleConversation.content(gate: PlaceLimit(0)), logger: .silent)
        let stream = session.makeStream()
        session.keep(stream)
        let reader = stream.attach()
        let running = try #require(try Self.interview(in: session, of: server, through: stream))
        guard case .write = await stream.next(for: reader) else { throw CancellationError() }
        clock.advance(by: .seconds(2000))
        sessions.sweep()
        #expect(sessions.count == 1)

        stream.detach(reader)
        clock.advance(by: .seconds(2000))
        sessions.sweep()
        #expect(sessions.count == 0)
        _ = await running.value
    }

    @Test func `only so many requests of a session run at once`() throws {
        let session = HTTPSession(id: "x", principal: .local, now: .now)
        let gate = PlaceLimit(0)
        let start = {
            Task {
                _ = await gate.take()
                return Answer.none(.legacy)
            }
        }
        let taken = (0..<HTTPSession.runningLimit).count { session.insert(RequestID($0), start) != nil }

        #expect(taken == HTTPSession.runningLimit)
        #expect(session.insert(RequestID(-1), start) == nil)
        session.cancel(RequestID(0))
        #expect(session.insert(RequestID(-1), start) != nil)
        session.end()
    }

    @Test func `a session that has ended begins no stream`() throws {
        let server = MCPServer(content: try SampleContent.content(), logger: .silent)
        let session = HTTPSession(id: "x", principal: .local, now: .now)
        session.end()

        #expect(session.standaloneStream(of: server).isFinished)
    }

    /// Begins a call that asks the client.
    private static func interview(
        in session: HTTPSession,
        of server: MCPServer,
        through stream: ResponseStream
    ) throws -> Task<Answer, Never>? {
        session.client.begin(.v20251125, capabilities: ["elicitation": [:]])
        let call = #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"interview"}}"#
        let incoming = try Incoming(parsing: Array(call.utf8))
        let caller = Caller(principal: .local, session: session.client, outlet: stream, logger: .silent)
        return session.insert(RequestID(1)) { Task { await server.answer(incoming, from: caller) } }
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
