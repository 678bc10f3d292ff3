import HTTPConnecting

/// Why no answer came from the server.
package struct DeliveryFailure: Error, Hashable {
    /// What is known of the message that was sent.
    enum Kind: Hashable {
        /// The server never got it.
        case unreachable
        /// The server may have got it, and may have acted on it.
        case brokenOff
        /// What answers cannot prove that it is the server.
        case untrusted
        /// The answer is nothing that can be handed on.
        case unusable
        /// The client withdrew it, or the proxy ends.
        case cancelled
    }

    var kind: Kind
    /// What happened, in words without anything of the message.
    var reason: String

    init(_ kind: Kind, _ reason: String) {
        self.kind = kind
        self.reason = reason
    }

    /// Says in fixed words what went wrong.
    init(wrapping error: any Error) {
        if let error = error as? Self {
            self = error
            return
        }
        let failure = HTTPFailure(error)
        switch failure.kind {
        case .unreachable: self.init(.unreachable, failure.reason)
        case .insecure: self.init(.untrusted, failure.reason)
        case .timedOut, .brokenOff: self.init(.brokenOff, failure.reason)
        case .tooLarge: self.init(.unusable, "an answer larger than \(ServerEndpoint.largestAnswer) bytes")
        case .malformed: self.init(.unusable, failure.reason)
        case .cancelled: self.init(.cancelled, failure.reason)
        case .shutDown: self.init(.cancelled, "the proxy ends")
        }
    }
}
