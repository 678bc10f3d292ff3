package import Hummingbird
package import MCP

/// What is known of one HTTP request on its way through middleware and route.
package struct MCPRequestContext: Hummingbird.RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// Who asks.
    package var principal = Principal.local
    /// What the line in the log says beside method, path and status.
    let notes = RequestNotes()

    package init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
    }
}
