import Logging
import MCP
import ServiceLifecycle

/// Works for the client on standard input and output as a service of a group: it ends with the input or with the group.
struct StdioService: Service {
    let work: @Sendable () async throws -> Void
    let logger: Logger

    func run() async throws {
        try await cancelWhenGracefulShutdown {
            do {
                try await work()
            } catch is CancellationError {
                return
            } catch let error as StandardStreams.IOError {
                // A client that no longer reads has gone, which is how many clients leave.
                logger.debug("Client has gone", metadata: ["error": "\(error)"])
            }
        }
    }
}
