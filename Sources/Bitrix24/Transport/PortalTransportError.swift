/// Why no answer to a request came.
public struct PortalTransportError: Error, Hashable, Sendable {
    /// What kept the answer away.
    public enum Kind: String, Hashable, Sendable {
        /// No connection: the host is unknown, refuses, or cannot be reached.
        case unreachable
        /// The certificate or the TLS handshake was refused.
        case insecure
        /// The answer did not come in time.
        case timedOut
        /// The connection broke before the whole answer was there.
        case connectionLost
        /// The answer is larger than the client takes.
        case answerTooLarge
        /// The calling task was cancelled.
        case cancelled
    }

    /// What kept the answer away.
    public var kind: Kind
    /// One phrase for people, without any part of the request.
    public var reason: String

    /// Creates an error.
    public init(_ kind: Kind, _ reason: String) {
        self.kind = kind
        self.reason = reason
    }
}

extension PortalTransportError: CustomStringConvertible {
    public var description: String { "\(kind.rawValue): \(reason)" }
}
