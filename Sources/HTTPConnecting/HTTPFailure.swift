import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What an error of a connection means, in fixed words: descriptions of the errors themselves can quote the request.
package struct HTTPFailure: Hashable, Sendable {
    /// What kept the answer away.
    package enum Kind: Hashable, Sendable {
        /// The server has got nothing: there was no connection.
        case unreachable
        /// The certificate or the TLS handshake was refused.
        case insecure
        /// The connection was there, and the answer did not come in time.
        case timedOut
        /// The connection broke before the whole answer was there.
        case brokenOff
        /// The answer is larger than it may be.
        case tooLarge
        /// What came is not HTTP.
        case malformed
        /// The calling task was cancelled.
        case cancelled
        /// The connections have been shut down.
        case shutDown
    }

    /// What kept the answer away.
    package var kind: Kind
    /// One phrase for people, without any part of the request.
    package var reason: String

    private init(_ kind: Kind, _ reason: String) {
        self.kind = kind
        self.reason = reason
    }

    /// Reads what ``HTTPConnections`` throw.
    package init(_ error: any Error) {
        self =
            switch error {
            case is CancellationError: Self(.cancelled, "cancelled")
            case let error as HTTPConnectionError: Self(connection: error)
            case ChannelError.connectTimeout: Self(.unreachable, "no connection in time")
            case let error as NIOConnectionError: Self(connecting: error)
            case let error as IOError: Self(.brokenOff, Self.phrase(forErrno: error.errnoCode))
            case NIOSSLError.uncleanShutdown, HTTPParserError.invalidEOFState: .closed
            case is NIOSSLError, is NIOSSLExtraError, is BoringSSLError:
                Self(.insecure, "the TLS handshake or the certificate was refused")
            case is HTTPParserError: Self(.malformed, "something that is not HTTP")
            default: Self(.brokenOff, "the connection failed")
            }
    }

    private init(connection error: HTTPConnectionError) {
        switch error {
        case .notConnected(let reason):
            self.init(reason)
            if kind == .brokenOff { kind = .unreachable }
        case .handshakeTimedOut: self.init(.unreachable, "no TLS handshake in time")
        case .deadlineExceeded: self.init(.timedOut, "no answer in time")
        case .silent: self.init(.timedOut, "no sign of life for too long")
        case .closed: self = .closed
        case .answerTooLarge: self.init(.tooLarge, "an answer that is too large")
        case .shutDown: self.init(.shutDown, "the connections have been shut down")
        }
    }

    private init(connecting error: NIOConnectionError) {
        guard let reason = error.connectionErrors.last?.error else {
            self.init(.unreachable, "the host name is unknown")
            return
        }
        self.init(.unreachable, (reason as? IOError).map { Self.phrase(forErrno: $0.errnoCode) } ?? "no connection")
    }

    private static let closed = Self(.brokenOff, "closed by the other side")

    private static func phrase(forErrno code: CInt) -> String {
        switch code {
        case ECONNREFUSED: "connection refused"
        case ECONNRESET, EPIPE: "connection reset"
        case EHOSTUNREACH, ENETUNREACH: "no route to the host"
        case ETIMEDOUT: "no answer from the host"
        default: "system error \(code)"
        }
    }
}
