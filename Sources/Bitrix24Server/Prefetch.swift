import Bitrix24Tools
import ServiceLifecycle

/// Looks names up right after the start, so that the first question of a client need not wait for them.
struct Prefetch: Service {
    /// How long it waits, so that it does not take the time of a client that waits for the server to start.
    private static let patience = Duration.milliseconds(100)

    /// What the tools are given.
    let context: PortalContext

    func run() async throws {
        let work = Task {
            guard (try? await Task.sleep(for: Self.patience)) != nil else { return }
            await context.prefetch()
        }
        try? await gracefulShutdown()
        work.cancel()
    }
}
