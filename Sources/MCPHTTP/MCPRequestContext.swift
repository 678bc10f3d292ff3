package import Hummingbird
package import MCP
import NIOCore

/// What is known of one HTTP request on its way through middleware and route.
package struct MCPRequestContext: Hummingbird.RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// Who asks.
    package var principal = Principal.local
    /// What the line in the log says beside method, path and status.
    let notes = RequestNotes()
    /// The connection that the request came over.
    let channel: any Channel

    package init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
    }
}
