/// Why there is no answer, besides the errors of swift-nio.
package enum HTTPConnectionError: Error {
    /// There was no connection, so that the server has got nothing.
    case notConnected(any Error)
    /// The handshake took too long.
    case handshakeTimedOut
    /// The deadline passed before the answer was complete.
    case deadlineExceeded
    /// Nothing came for too long.
    case silent
    /// The server closed the connection before the answer was complete.
    case closed
    /// The answer is larger than it may be.
    case answerTooLarge
    /// The connections have been shut down.
    case shutDown
}
