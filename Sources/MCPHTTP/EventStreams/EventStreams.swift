import HTTPTypes
import MCP
import Synchronization

/// The open streams by their names.
final class EventStreams: Sendable {
    /// How many streams may be open at once.
    struct Limit: Hashable, Sendable {
        var all = 1000
        var ofPrincipal = 500
    }

    private let streams = Mutex<[String: EventStream]>([:])
    private let limit: Limit
    private let makeID: @Sendable () -> String

    /// - Parameter makeID: Makes a name that cannot be guessed.
    init(limit: Limit, makeID: @escaping @Sendable () -> String = RandomName.make) {
        self.limit = limit
        self.makeID = makeID
    }

    /// Makes sure that another stream may be opened.
    ///
    /// - Throws: An ``HTTPRefusal`` where too many are open.
    func requirePlace(for principal: Principal) throws(HTTPRefusal) {
        if let refusal = streams.withLock({ refusal(of: principal, among: $0) }) { throw refusal }
    }

    /// Opens a stream for somebody.
    ///
    /// - Throws: An ``HTTPRefusal`` where too many are open.
    func open(for principal: Principal, capacity: EventStream.Capacity) throws(HTTPRefusal) -> EventStream {
        let stream = EventStream(id: makeID(), principal: principal, capacity: capacity)
        let refusal: HTTPRefusal? = streams.withLock { streams in
            if let refusal = self.refusal(of: principal, among: streams) { return refusal }
            streams[stream.id] = stream
            return nil
        }
        if let refusal { throw refusal }
        return stream
    }

    private func refusal(of principal: Principal, among streams: [String: EventStream]) -> HTTPRefusal? {
        let own = streams.values.count { $0.principal == principal }
        guard streams.count >= limit.all || own >= limit.ofPrincipal else { return nil }
        return HTTPRefusal(
            .serviceUnavailable,
            "\(streams.count) event streams are open, and no more are allowed; close one first."
        )
    }

    /// The stream of a name, where it is this principal's; `nil` for an unknown one as for somebody else's.
    func stream(_ id: String, of principal: Principal) -> EventStream? {
        streams.withLock { $0[id] }.flatMap { $0.principal == principal ? $0 : nil }
    }

    /// Forgets a stream.
    func remove(_ stream: EventStream) {
        streams.withLock { _ = $0.removeValue(forKey: stream.id) }
    }
}
