import Logging
import MCP
import ServiceLifecycle
import UnixSignals

/// What the process is there for, and how it ends.
enum Process {
    /// Runs a service until it ends, or until SIGTERM or SIGINT.
    static func run(_ service: any Service, logger: Logger) async throws {
        var configuration = ServiceGroupConfiguration(
            services: [
                ServiceGroupConfiguration.ServiceConfiguration(
                    service: service,
                    successTerminationBehavior: .gracefullyShutdownGroup,
                    failureTerminationBehavior: .gracefullyShutdownGroup
                )
            ],
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: logger
        )
        // Then what still runs is cancelled, so that the process ends within two seconds.
        configuration.maximumGracefulShutdownDuration = .milliseconds(1800)
        try await ServiceGroup(configuration: configuration).run()
    }
}

/// Works for the client on standard input and output; ends with the input or with the process.
struct StdioService: Service {
    let work: @Sendable () async throws -> Void

    func run() async throws {
        try await cancelWhenGracefulShutdown {
            do {
                try await work()
            } catch is CancellationError {
                return
            } catch is StandardStreams.IOError {
                // A client that no longer reads has gone, which is how many clients leave.
            }
        }
    }
}
