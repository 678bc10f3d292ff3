import MCP
import NIOCore

@testable import MCPHTTP

extension DirectAdmission {
    /// Lets everybody in who asks this machine.
    static let open = DirectAdmission(
        rules: HostOriginRules(allowedHosts: [], allowedOrigins: [], asksForCredentials: false),
        authenticator: Authenticator(tokens: BearerTokens([:]), verifier: nil)
    )
}

extension MessageExchange {
    /// The exchange of a server that nobody listens to.
    static func sample(_ server: MCPServer) -> MessageExchange {
        MessageExchange(
            server: server,
            observers: Observers(),
            sessions: HTTPSessions(limit: .init()),
            clock: StreamClock(),
            patience: .seconds(1)
        )
    }
}
