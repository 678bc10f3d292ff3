import MCP
import NIOCore
import Testing

@testable import MCPHTTP

struct EventStreamTests {
    private static let event = ServerSentEvent.message(Array("{}".utf8))

    @Test func `ends with one event more than may be left unread, behind those before it`() async {
        let stream = stream(EventStream.Capacity(events: 2, bytes: 1000))

        let sent = (0..<3).map { _ in stream.send(Self.event) }

        #expect(sent == [true, true, false])
        #expect(stream.hasOverflowed)
        #expect(await count(stream.events) == 2)
        var overflow = stream.overflow.makeAsyncIterator()
        #expect(await overflow.next() != nil)
    }

    @Test func `counts what was read as read`() {
        let stream = stream(EventStream.Capacity(events: 1, bytes: 1000))

        for _ in 0..<5 {
            #expect(stream.send(Self.event))
            stream.noteReading(of: Self.event)
        }

        #expect(!stream.hasOverflowed)
    }

    @Test func `holds an event of any size, but not a second one beyond the bytes`() {
        let stream = stream(EventStream.Capacity(events: 10, bytes: 40))
        let large = ServerSentEvent.message(Array(repeating: UInt8(ascii: " "), count: 100))

        #expect(stream.send(large))
        #expect(!stream.send(Self.event))
        #expect(stream.hasOverflowed)
    }

    @Test func `sends nothing after it was closed`() async {
        let stream = stream(EventStream.Capacity())
        stream.send(Self.event)

        stream.close()
        for _ in 0..<100 { #expect(!stream.send(Self.event)) }

        #expect(await count(stream.events) == 1)
        #expect(!stream.hasOverflowed)
        #expect(stream.post(.rejected(.none(.legacy))) == .closed)
    }

    @Test func `waits until half of the place is free`() async {
        let stream = stream(EventStream.Capacity(events: 4, bytes: 1000))
        for _ in 0..<4 { stream.send(Self.event) }

        await withTaskGroup(of: Void.self) { group in
            group.addTask { await stream.sendInTurn(Self.event) }
            stream.noteReading(of: Self.event)
            stream.noteReading(of: Self.event)
        }
        stream.close()

        #expect(await count(stream.events) == 5)
        #expect(!stream.hasOverflowed)
    }

    @Test func `waits no longer than its task`() async {
        let stream = stream(EventStream.Capacity(events: 1, bytes: 1000))
        stream.send(Self.event)

        await withTaskGroup(of: Void.self) { group in
            group.addTask { await stream.sendInTurn(Self.event) }
            group.cancelAll()
        }

        stream.close()
        #expect(await count(stream.events) == 1)
    }

    @Test func `goes on waiting for others behind a task that waits no longer`() async {
        let stream = stream(EventStream.Capacity(events: 2, bytes: 1000))
        for _ in 0..<2 { stream.send(Self.event) }
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await stream.sendInTurn(Self.event) }
            for _ in 0..<1000 { await Task.yield() }
            group.cancelAll()
        }

        // Whoever does not wait finds no place, and so ends the stream.
        async let answering: Void = stream.sendInTurn(Self.event)
        for _ in 0..<1000 { await Task.yield() }
        for _ in 0..<2 { stream.noteReading(of: Self.event) }
        await answering

        #expect(!stream.hasOverflowed)
        stream.close()
        #expect(await count(stream.events) == 3)
    }

    @Test func `holds nothing that it was asked with any more when it is closed`() async {
        let stream = stream(EventStream.Capacity())
        weak var connection: AnyObject?
        do {
            let object = Fullness()
            connection = object
            stream.checkFullness { object.isFull }
        }
        #expect(connection != nil)

        stream.close()

        #expect(connection == nil)
    }

    @Test func `takes as many posts as it may hold events`() {
        let stream = stream(EventStream.Capacity(events: 2, bytes: 1000))
        #expect(!stream.hasSpoken)

        let taken = (0..<3).map { _ in stream.post(.rejected(.none(.legacy))) }

        #expect(taken == [.taken, .taken, .full])
        #expect(stream.hasSpoken)
    }

    private func stream(_ capacity: EventStream.Capacity) -> EventStream {
        EventStream(id: "id", principal: .local, capacity: capacity)
    }

    private func count(_ events: AsyncStream<ServerSentEvent>) async -> Int {
        var count = 0
        for await _ in events { count += 1 }
        return count
    }
}

/// Something that a stream asks.
private final class Fullness: Sendable {
    let isFull = false
}
