import HTTPTypes
import Logging
import NIOCore
import NIOHTTP1

/// Looks at requests that ask for another protocol, before anything is upgraded.
///
/// The first request of a connection may become a WebSocket: it is held until it is known whose it is, and answered
/// here where it may not. A request for any other protocol (`h2c`, which some clients try first) is served as what it
/// is. The decoder reads nothing behind a request with `Upgrade`, so such a connection ends with its answer.
final class WebSocketGate: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private enum State {
        case first
        case deciding([HTTPServerRequestPart])
        case refused
        case later
    }

    /// Whose connection it is and for how long, once that is known.
    private(set) var credential: Credential?

    private let admission: WebSocketAdmission
    private let logger: Logger
    private var state = State.first

    init(admission: WebSocketAdmission, logger: Logger) {
        self.admission = admission
        self.logger = logger
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let part = Self.unwrapInboundIn(data)
        switch state {
        case .first: first(part, context: context)
        case .deciding(let parts):
            // A body is no part of a request that may be admitted, and so nothing to keep.
            if case .body = part { break }
            state = .deciding(parts + [part])
        case .refused: break
        case .later: context.fireChannelRead(Self.wrapInboundOut(part.endingUpgrade(isFirst: false)))
        }
    }

    private func first(_ part: HTTPServerRequestPart, context: ChannelHandlerContext) {
        guard case .head(let head) = part, head.asksForWebSocket else {
            state = .later
            context.fireChannelRead(Self.wrapInboundOut(part.endingUpgrade(isFirst: true)))
            return
        }
        state = .deciding([part])
        let admission = admission
        context.eventLoop.makeFutureWithTask { await admission.decide(head) }.assumeIsolated().whenSuccess {
            [self] decision in
            switch decision {
            case .success(let credential): admit(credential, context: context)
            case .failure(let refusal): refuse(refusal, context: context)
            }
        }
    }

    private func admit(_ credential: Credential, context: ChannelHandlerContext) {
        guard case .deciding(let parts) = state else { return }
        self.credential = credential
        state = .later
        for part in parts { context.fireChannelRead(Self.wrapInboundOut(part)) }
        context.fireChannelReadComplete()
    }

    private func refuse(_ refusal: HTTPRefusal, context: ChannelHandlerContext) {
        state = .refused
        logger.info("WebSocket refused", metadata: ["http.status": "\(refusal.status.code)"])
        context.refuse(refusal)
    }
}

extension HTTPRequestHead {
    fileprivate var asksForWebSocket: Bool {
        headers[canonicalForm: "upgrade"].contains { $0.lowercased() == "websocket" }
    }
}

extension HTTPServerRequestPart {
    /// The part, with the connection set to end where it asks for another protocol.
    ///
    /// Only the first request of a connection could have been upgraded; in it no trace of the wish is left.
    fileprivate func endingUpgrade(isFirst: Bool) -> HTTPServerRequestPart {
        guard case .head(var head) = self, head.headers.contains(name: "Upgrade") else { return self }
        head.headers.replaceOrAdd(name: "Connection", value: "close")
        if isFirst { head.headers.remove(name: "Upgrade") }
        return .head(head)
    }
}
