import Synchronization

/// Has something written to every quiet stream now and then, so that nothing between the two takes a connection for dead.
final class StreamClock: Sendable {
    private let interval: Duration
    private let streams = Mutex<[ObjectIdentifier: ResponseStream]>([:])

    init(interval: Duration = .seconds(15)) {
        self.interval = interval
    }

    func add(_ stream: ResponseStream) {
        streams.withLock { $0[ObjectIdentifier(stream)] = stream }
    }

    func remove(_ stream: ResponseStream) {
        streams.withLock { _ = $0.removeValue(forKey: ObjectIdentifier(stream)) }
    }

    /// What has to run beside the requests.
    var upkeep: Upkeep {
        Upkeep(description: "StreamClock", interval: interval) { [self] in
            for stream in streams.withLock({ $0.values.map(\.self) }) { stream.keepAlive() }
        }
    }
}
