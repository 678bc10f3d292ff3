extension PortalError {
    /// What a failure of the transport means for a caller.
    init(_ error: PortalTransportError, calling method: PortalMethod, host: String) {
        switch error.kind {
        case .unreachable:
            self.init(.unavailable, calling: method, message: "cannot reach \(host): \(error.reason)")
        case .insecure:
            self.init(.notAPortal, calling: method, message: "no safe connection to \(host): \(error.reason)")
        case .timedOut:
            self.init(.timedOut, calling: method, message: "no answer from \(host) in time")
        case .connectionLost:
            self.init(.unavailable, calling: method, message: "the connection to \(host) broke: \(error.reason)")
        case .answerTooLarge:
            self.init(.invalidParameters, calling: method, message: "the answer is too large: \(error.reason)")
        case .cancelled: self.init(.cancelled, calling: method)
        }
    }
}
