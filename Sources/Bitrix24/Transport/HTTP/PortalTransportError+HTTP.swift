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

extension PortalTransportError {
    /// Says in fixed words what went wrong; descriptions of errors below can quote the request.
    init(wrapping error: any Error) {
        self =
            switch error {
            case let error as PortalTransportError: error
            case is CancellationError: Self(.cancelled, "cancelled")
            case let error as HTTPConnectionError: Self(error)
            case ChannelError.connectTimeout: Self(.unreachable, "no connection in time")
            case let error as NIOConnectionError: Self(connection: error)
            case let error as IOError: Self(system: error)
            case NIOSSLError.uncleanShutdown: Self(.connectionLost, "closed by the other side")
            case is NIOSSLError, is NIOSSLExtraError, is BoringSSLError:
                Self(.insecure, "the TLS handshake or the certificate was refused")
            case is HTTPParserError: Self(.connectionLost, "the answer is no HTTP")
            default: Self(.connectionLost, "the connection failed")
            }
    }

    private init(_ error: HTTPConnectionError) {
        switch error {
        case .notConnected(let reason):
            self.init(wrapping: reason)
            if kind == .connectionLost { kind = .unreachable }
        case .handshakeTimedOut: self.init(.unreachable, "no TLS handshake in time")
        case .deadlineExceeded, .silent: self.init(.timedOut, "the time was up")
        case .closed: self.init(.connectionLost, "closed by the other side")
        case .answerTooLarge: self.init(.answerTooLarge, "more than 32 MiB")
        case .shutDown: self.init(.unreachable, "the client has been shut down")
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
        let isEarly = [ECONNREFUSED, EHOSTUNREACH, ENETUNREACH, ETIMEDOUT].contains(error.errnoCode)
        self.init(isEarly ? .unreachable : .connectionLost, Self.phrase(forErrno: error.errnoCode))
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
