package import Hummingbird
package import MCP
import NIOCore

/// What is known of one HTTP request on its way through middleware and route.
package struct MCPRequestContext: Hummingbird.RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// Who asks.
    package var principal = Principal.local
    /// When what the request opens has to end; `nil` for never.
    package var credentialExpiry: ContinuousClock.Instant?
    /// What the line in the log says beside method, path and status.
    let notes = RequestNotes()
    /// The connection that the request came over.
    let channel: any Channel

    package init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
    }
}
