public import Logging

/// Who sent a message, and what a transport knows of them.
public struct Caller: Sendable {
    /// Who it is.
    public var principal: Principal
    /// The revision that an earlier `initialize` led to; `nil` where there was none or the transport keeps no track.
    public var revision: Revision?
    /// Where to log what happens to the message.
    public var logger: Logger

    /// The client's session; `nil` where there is none.
    package var session: ClientSession?
    /// Where messages about a running request go; `nil` where the transport carries none.
    package var outlet: (any MessageOutlet)?

    /// Creates a caller.
    public init(principal: Principal = .local, revision: Revision? = nil, logger: Logger) {
        self.principal = principal
        self.revision = revision
        self.logger = logger
    }
}

extension Caller {
    /// Creates a caller that a transport can send messages to while it waits.
    package init(
        principal: Principal,
        session: ClientSession?,
        outlet: (any MessageOutlet)?,
        logger: Logger
    ) {
        self.init(principal: principal, revision: nil, logger: logger)
        self.session = session
        self.outlet = outlet
    }
}
