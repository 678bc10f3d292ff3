package import Hummingbird
import Logging
import NIOCore

/// What a portal knows of a request besides the request: its connection, so that it can break it.
package struct PortalContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    private let channel: any Channel

    package init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
    }

    /// Closes the connection, whatever is under way on it.
    func closeConnection() async throws {
        try await channel.close()
    }

    /// Closes the connection once the client has got what was written.
    func closeConnectionBehindOutput() async throws {
        try await withTaskCancellationHandler {
            try await channel.close(mode: .output)
            try await channel.close()
        } onCancel: {
            channel.close(promise: nil)
        }
    }
}
