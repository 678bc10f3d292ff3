import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import Testing

@testable import HTTPConnecting

/// What errors mean for whoever has to decide whether to send again.
struct HTTPFailureTests {
    @Test(arguments: [ECONNREFUSED, ECONNRESET, EHOSTUNREACH, ETIMEDOUT])
    func `what the system says of a connection that stood leaves open what arrived`(code: CInt) {
        let error = IOError(errnoCode: code, reason: "read of /rest/1/secret")

        #expect(HTTPFailure(error).kind == .brokenOff)
        #expect(HTTPFailure(HTTPConnectionError.notConnected(error)).kind == .unreachable)
    }

    @Test func `a connection that ended before it was used carried nothing`() {
        let closed = HTTPConnectionError.closed

        #expect(HTTPFailure(closed).kind == .brokenOff)
        #expect(HTTPFailure(HTTPConnectionError.notConnected(closed)).kind == .unreachable)
    }

    @Test func `a refused certificate stays one, whenever it is refused`() {
        let refused = NIOSSLError.handshakeFailed(.sslError([]))

        #expect(HTTPFailure(refused).kind == .insecure)
        #expect(HTTPFailure(HTTPConnectionError.notConnected(refused)).kind == .insecure)
    }

    @Test(arguments: [
        (HTTPParserError.invalidEOFState, HTTPFailure.Kind.brokenOff), (.invalidStatus, .malformed),
    ])
    func `an answer cut short is no worse than a connection that broke`(error: HTTPParserError, kind: HTTPFailure.Kind)
    {
        #expect(HTTPFailure(error).kind == kind)
    }

    @Test func `nothing of the request is quoted`() {
        struct Talkative: Error, CustomStringConvertible {
            let description = "POST /rest/1/secret"
        }
        let errors: [any Error] = [Talkative(), IOError(errnoCode: EIO, reason: "read of /rest/1/secret")]

        for error in errors { #expect(!HTTPFailure(error).reason.contains("secret")) }
    }
}
