public import Logging

/// Who sent a message, and what a transport knows of them.
public struct Caller: Sendable {
    /// Who it is.
    public var principal: Principal
    /// The revision that an earlier `initialize` led to; `nil` where there was none or the transport keeps no track.
    public var revision: Revision?
    /// Where to log what happens to the message.
    public var logger: Logger

    /// Creates a caller.
    public init(principal: Principal = .local, revision: Revision? = nil, logger: Logger) {
        self.principal = principal
        self.revision = revision
        self.logger = logger
    }
}
