import HTTPConnecting

extension PortalTransportError {
    /// Says in fixed words what went wrong.
    init(wrapping error: any Error) {
        if let error = error as? Self {
            self = error
            return
        }
        let failure = HTTPFailure(error)
        switch failure.kind {
        case .unreachable, .shutDown: self.init(.unreachable, failure.reason)
        case .insecure: self.init(.insecure, failure.reason)
        case .timedOut: self.init(.timedOut, failure.reason)
        case .brokenOff, .malformed: self.init(.connectionLost, failure.reason)
        case .tooLarge: self.init(.answerTooLarge, "more than \(HTTPTransport.largestAnswer) bytes")
        case .cancelled: self.init(.cancelled, failure.reason)
        }
    }
}
