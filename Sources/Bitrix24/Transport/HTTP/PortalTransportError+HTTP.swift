import AsyncHTTPClient
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
            case let error as HTTPClientError: Self(client: error)
            case let error as NIOConnectionError: Self(connection: error)
            case let error as IOError: Self(system: error)
            case is NIOTooManyBytesError: Self(.answerTooLarge, "more than 32 MiB")
            case is NIOSSLError, is NIOSSLExtraError, is BoringSSLError:
                Self(.insecure, "the TLS handshake or the certificate was refused")
            case is HTTPParserError: Self(.connectionLost, "the answer is no HTTP")
            default: Self(.connectionLost, "the connection failed")
            }
    }

    private init(client error: HTTPClientError) {
        switch error {
        case .cancelled, .requestStreamCancelled: self.init(.cancelled, "cancelled")
        case .connectTimeout, .getConnectionFromPoolTimeout: self.init(.unreachable, "no connection in time")
        case .tlsHandshakeTimeout: self.init(.unreachable, "no TLS handshake in time")
        case .deadlineExceeded, .readTimeout, .writeTimeout: self.init(.timedOut, "the time was up")
        case .remoteConnectionClosed, .uncleanShutdown: self.init(.connectionLost, "closed by the other side")
        case .alreadyShutdown: self.init(.unreachable, "the client has been shut down")
        case .invalidURL, .emptyHost: self.init(.unreachable, "the address is malformed")
        default: self.init(.connectionLost, "the exchange failed")
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
