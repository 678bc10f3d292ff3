import ServiceLifecycle
import Synchronization

/// Has something written to every quiet stream now and then, so that nothing between the two takes a connection for dead.
final class StreamClock: Service {
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

    func run() async throws {
        try? await cancelWhenGracefulShutdown { [self] in
            while true {
                try await Task.sleep(for: interval)
                for stream in streams.withLock({ $0.values.map(\.self) }) { stream.keepAlive() }
            }
        }
    }
}
