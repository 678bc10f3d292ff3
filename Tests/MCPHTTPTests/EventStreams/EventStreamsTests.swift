import HTTPTypes
import MCP
import Testing

@testable import MCPHTTP

struct EventStreamsTests {
    private let ann = Principal(name: "ann")

    @Test func `finds a stream for its own principal only`() throws {
        let streams = EventStreams(limit: .init(all: 2))
        let stream = try streams.open(for: ann, capacity: EventStream.Capacity())

        #expect(streams.stream(stream.id, of: ann) === stream)
        #expect(streams.stream(stream.id, of: Principal(name: "bob")) == nil)
        #expect(streams.stream("unknown", of: ann) == nil)

        streams.remove(stream)
        #expect(streams.stream(stream.id, of: ann) == nil)
    }

    @Test func `opens as many as allowed`() throws {
        let streams = EventStreams(limit: .init(all: 1))
        let stream = try streams.open(for: ann, capacity: EventStream.Capacity())

        let refusal = #expect(throws: HTTPRefusal.self) {
            try streams.open(for: ann, capacity: EventStream.Capacity())
        }
        #expect(refusal?.status == .serviceUnavailable)
        #expect(throws: HTTPRefusal.self) { try streams.requirePlace(for: .local) }

        streams.remove(stream)
        try streams.requirePlace(for: .local)
    }

    @Test func `names each stream by 128 random bits`() {
        let names = Set((0..<100).map { _ in RandomName.make() })

        #expect(names.count == 100)
        #expect(names.allSatisfy { $0.count == 32 && $0.allSatisfy(\.isHexDigit) })
    }

    @Test func `one principal leaves places to others`() throws {
        let bob = Principal(name: "bob")
        let streams = EventStreams(limit: .init(all: 3, ofPrincipal: 1))

        _ = try streams.open(for: ann, capacity: .init())

        #expect(throws: HTTPRefusal.self) { try streams.open(for: ann, capacity: .init()) }
        #expect(throws: Never.self) { try streams.open(for: bob, capacity: .init()) }
    }
}
