import MCP
import NIOCore
import Synchronization
import Testing

@testable import MCPHTTP

struct ObserversTests {
    private let observers = Observers()
    private let ann = EventStream(id: "a", principal: Principal(name: "ann"), capacity: EventStream.Capacity())
    private let bob = EventStream(id: "b", principal: Principal(name: "bob"), capacity: EventStream.Capacity())

    @Test func `shows each stream what its own principal does`() async {
        observers.add(ann)
        observers.add(bob)

        publish("1", to: "ann")
        publish("2", to: "bob")
        publish("3", to: "ann")
        publish("4", to: "carl")

        #expect(
            await texts(ann) == [
                #"{"jsonrpc":"2.0","method":"tools/call","params":{"result":1}}"#,
                #"{"jsonrpc":"2.0","method":"tools/call","params":{"result":3}}"#,
            ]
        )
        #expect(await texts(bob) == [#"{"jsonrpc":"2.0","method":"tools/call","params":{"result":2}}"#])
    }

    @Test func `writes nothing where nobody watches`() {
        let written = Mutex(0)
        observers.add(ann)
        observers.remove(ann)

        for name in ["ann", "bob"] {
            observers.publish("tools/call", result: count(written), to: Principal(name: name))
        }

        #expect(written.withLock { $0 } == 0)
    }

    @Test func `shows a stream nothing more after it was removed or read too slowly`() async {
        let slow = EventStream(id: "s", principal: ann.principal, capacity: EventStream.Capacity(events: 1))
        observers.add(ann)
        observers.add(slow)
        publish("1", to: "ann")
        publish("2", to: "ann")
        observers.remove(ann)

        let written = Mutex(0)
        observers.publish("tools/call", result: count(written), to: ann.principal)

        #expect(await texts(slow).count == 1)
        #expect(await texts(ann).count == 2)
        #expect(written.withLock { $0 } == 0)
    }

    private func publish(_ result: String, to name: String) {
        observers.publish("tools/call", result: Array(result.utf8)[...], to: Principal(name: name))
    }

    private func count(_ written: borrowing Mutex<Int>) -> ArraySlice<UInt8> {
        written.withLock { $0 += 1 }
        return []
    }

    /// The data of the events that a stream was sent.
    private func texts(_ stream: EventStream) async -> [String] {
        stream.close()
        var texts: [String] = []
        for await event in stream.events {
            texts.append(String(String(buffer: event.bytes).dropFirst("event: message\ndata: ".count).dropLast(2)))
        }
        return texts
    }
}
