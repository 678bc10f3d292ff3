import HTTPConnecting
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

    /// Says in fixed words what went wrong; descriptions of errors below can quote the request.
    init(wrapping error: any Error) {
        self =
            switch error {
            case let error as DeliveryFailure: error
            case is CancellationError: Self(.cancelled, "cancelled")
            case let error as HTTPConnectionError: Self(error)
            case ChannelError.connectTimeout: Self(.unreachable, "no connection in time")
            case NIOSSLError.uncleanShutdown: Self(.brokenOff, "closed by the server")
            case let error as NIOConnectionError: Self(connection: error)
            case let error as IOError: Self(system: error)
            case is NIOSSLError, is NIOSSLExtraError, is BoringSSLError:
                Self(.untrusted, "the TLS handshake or the certificate was refused")
            case HTTPParserError.invalidEOFState: Self(.brokenOff, "closed by the server")
            case is HTTPParserError: Self(.unusable, "something that is not HTTP")
            default: Self(.brokenOff, "the connection failed")
            }
    }

    private init(_ error: HTTPConnectionError) {
        switch error {
        case .notConnected(let reason):
            self.init(wrapping: reason)
            if kind == .brokenOff { kind = .unreachable }
        case .handshakeTimedOut: self.init(.unreachable, "no TLS handshake in time")
        case .deadlineExceeded, .silent: self.init(.brokenOff, "no sign of life for too long")
        case .closed: self.init(.brokenOff, "closed by the server")
        case .answerTooLarge: self.init(.unusable, "an answer larger than \(ServerEndpoint.largestAnswer) bytes")
        case .shutDown: self.init(.cancelled, "the proxy ends")
        }
    }

    private init(connection error: NIOConnectionError) {
        guard let reason = error.connectionErrors.last?.error else {
            self.init(.unreachable, "the host name is unknown")
            return
        }
        self.init(.unreachable, (reason as? IOError).map { Self.phrase(forErrno: $0.errnoCode) } ?? "no connection")
    }

    private init(system error: IOError) {
        let isEarly = [ECONNREFUSED, EHOSTUNREACH, ENETUNREACH].contains(error.errnoCode)
        self.init(isEarly ? .unreachable : .brokenOff, Self.phrase(forErrno: error.errnoCode))
    }

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
