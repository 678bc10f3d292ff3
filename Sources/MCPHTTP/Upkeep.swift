import ServiceLifecycle

/// Something that is done now and then beside the requests, until the server ends.
///
/// A group of services looks for a description of each of them, and at each new type for a way to get one, which takes a
/// good part of the start.
struct Upkeep: Service, CustomStringConvertible {
    let description: String
    let interval: Duration
    let work: @Sendable () -> Void

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            while true {
                try await Task.sleep(for: interval)
                work()
            }
        }
    }
}
