import HTTPTypes
import MCP
import Synchronization

/// The open streams by their names.
final class EventStreams: Sendable {
    private let streams = Mutex<[String: EventStream]>([:])
    private let limit: Int
    private let makeID: @Sendable () -> String

    /// - Parameters:
    ///   - limit: How many streams may be open at once.
    ///   - makeID: Makes a name that cannot be guessed.
    init(limit: Int, makeID: @escaping @Sendable () -> String = EventStreams.randomID) {
        self.limit = limit
        self.makeID = makeID
    }

    /// Makes sure that another stream may be opened.
    ///
    /// - Throws: An ``HTTPRefusal`` where too many are open.
    func requirePlace() throws(HTTPRefusal) {
        guard streams.withLock({ $0.count < limit }) else { throw refusal }
    }

    /// Opens a stream for somebody.
    ///
    /// - Throws: An ``HTTPRefusal`` where too many are open.
    func open(for principal: Principal, capacity: EventStream.Capacity) throws(HTTPRefusal) -> EventStream {
        let stream = EventStream(id: makeID(), principal: principal, capacity: capacity)
        let isOpen = streams.withLock { streams in
            guard streams.count < limit else { return false }
            streams[stream.id] = stream
            return true
        }
        guard isOpen else { throw refusal }
        return stream
    }

    private var refusal: HTTPRefusal {
        HTTPRefusal(.serviceUnavailable, "\(limit) event streams are open, and no more are allowed; close one first.")
    }

    /// The stream of a name, where it is this principal's; `nil` for an unknown one as for somebody else's.
    func stream(_ id: String, of principal: Principal) -> EventStream? {
        streams.withLock { $0[id] }.flatMap { $0.principal == principal ? $0 : nil }
    }

    /// Forgets a stream.
    func remove(_ stream: EventStream) {
        streams.withLock { _ = $0.removeValue(forKey: stream.id) }
    }

    /// 128 random bits.
    @Sendable
    static func randomID() -> String {
        var generator = SystemRandomNumberGenerator()
        return (0..<4).map { _ in
            let digits = String(UInt32.random(in: .min ... .max, using: &generator), radix: 16)
            return String(repeating: "0", count: 8 - digits.count) + digits
        }
        .joined()
    }
}
