public import JSONCore
public import Logging

/// What a handler knows of the request that it answers.
public struct RequestContext: Sendable {
    /// Who asks.
    public var principal: Principal
    /// The revision that the request speaks.
    public var revision: Revision
    /// Who reads the answer in the end.
    public var audience: Audience
    /// What the client says it can do; empty where it did not say.
    public var clientCapabilities: JSONObject
    /// Where to log, with the request's metadata.
    public var logger: Logger
    /// The way to the client; `nil` where the handler is called without one.
    var link: RequestLink?

    /// Creates a context.
    public init(
        principal: Principal = .local,
        revision: Revision = .latest,
        audience: Audience = .model,
        clientCapabilities: JSONObject = [:],
        logger: Logger
    ) {
        self.principal = principal
        self.revision = revision
        self.audience = audience
        self.clientCapabilities = clientCapabilities
        self.logger = logger
    }
}
