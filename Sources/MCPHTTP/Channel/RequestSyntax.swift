import HTTPTypes
import NIOCore
import NIOHTTP1

/// Answers what is no HTTP/1.1, and ends the connection, in which no further request could be found.
///
/// Where an answer is on its way, or a body is being read, the fault is left to whoever deals with that request.
final class RequestSyntax: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    private var unanswered = 0
    private var isReading = false
    private var isBroken = false

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let part = Self.unwrapInboundIn(data)
        if case .end = part { isReading = false }
        guard case .head(var head) = part else {
            context.fireChannelRead(data)
            return
        }
        unanswered += 1
        isReading = true
        // A target that is a whole URL names a host as well, which nobody behind here sees.
        if let authority = head.targetAuthority, head.headers["Host"] != [authority] {
            head.headers.add(name: "Host", value: authority)
        }
        context.fireChannelRead(Self.wrapInboundOut(.head(head)))
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = Self.unwrapOutboundIn(data) { unanswered -= 1 }
        context.write(data, promise: promise)
    }

    /// Bytes behind a fault bring further errors, which must not end the connection before the answer is read.
    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if isBroken, error is HTTPParserError || error is ByteToMessageDecoderError { return }
        guard let fault = error as? HTTPParserError, unanswered == 0, !isReading else {
            context.fireErrorCaught(error)
            return
        }
        isBroken = true
        context.refuse(HTTPRefusal(syntax: fault))
    }
}

extension HTTPRefusal {
    /// What to answer to bytes that are no request.
    init(syntax fault: HTTPParserError) {
        switch fault {
        case .headerOverflow: self.init(.requestHeaderFieldsTooLarge, "The request line or a header is too long.")
        case .invalidVersion: self.init(.httpVersionNotSupported, "The server speaks HTTP/1.1.")
        case .invalidMethod: self.init(.notImplemented, "The method of the request is not known.")
        case .invalidURL, .invalidHost, .invalidPort, .invalidPath, .invalidQueryString, .invalidFragment:
            self.init(.badRequest, "The target of the request is malformed.")
        case .invalidHeaderToken: self.init(.badRequest, "A header of the request is malformed.")
        case .invalidContentLength, .unexpectedContentLength:
            self.init(.badRequest, "The header Content-Length is malformed, or stands there twice.")
        case .invalidChunkSize, .strictModeAssertion: self.init(.badRequest, "A chunk of the body is malformed.")
        default: self.init(.badRequest, "The request is not valid HTTP/1.1.")
        }
    }
}

extension HTTPRequestHead {
    /// The host, and perhaps the port, of a target such as `http://127.0.0.1:8000/mcp`.
    fileprivate var targetAuthority: String? {
        guard method != .CONNECT, !uri.hasPrefix("/"), let scheme = uri.firstRange(of: "://") else { return nil }
        return String(uri[scheme.upperBound...].prefix { !"/?#".contains($0) })
    }
}
