import Bitrix24Emulator
import NIOCore
import NIOHTTP1

/// Answers a connection's requests: from memory where it can, else as the emulated portal does.
final class PortalHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = ByteBuffer

    private let portal: EmulatedPortal
    private let memory: AnswerMemory
    private let latency: TimeAmount
    private var head: HTTPRequestHead?
    private var body = ByteBuffer()

    init(portal: EmulatedPortal, memory: AnswerMemory, latency: TimeAmount) {
        self.portal = portal
        self.memory = memory
        self.latency = latency
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch Self.unwrapInboundIn(data) {
        case .head(let head):
            self.head = head
            body.clear()
        case .body(var part): body.writeBuffer(&part)
        case .end: answer(context: context)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    private func answer(context: ChannelHandlerContext) {
        guard let head else { return }
        let question = AnswerMemory.Question(target: head.uri, body: body)
        if let answer = memory[question] { return deliver(answer, context: context) }
        let request = EmulatorRequest(
            verb: head.method.rawValue,
            target: head.uri,
            headers: head.headers.map { (name: $0.name, value: $0.value) },
            body: Array(body.readableBytesView)
        )
        let bound = NIOLoopBound((self, context, question), eventLoop: context.eventLoop)
        context.eventLoop.makeFutureWithTask { [portal] in
            Self.response(of: await portal.respond(to: request))
        }.whenSuccess { answer in
            let (handler, context, question) = bound.value
            handler.memory[question] = answer
            handler.deliver(answer, context: context)
        }
    }

    private func deliver(_ answer: ByteBuffer, context: ChannelHandlerContext) {
        guard latency > .zero else { return context.writeAndFlush(Self.wrapOutboundOut(answer), promise: nil) }
        let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
        context.eventLoop.scheduleTask(in: latency) {
            bound.value.writeAndFlush(Self.wrapOutboundOut(answer), promise: nil)
        }
    }

    private static func response(of answer: EmulatorResponse) -> ByteBuffer {
        var text = "HTTP/1.1 \(answer.status) Answered\r\n"
        for header in answer.headers where header.name.lowercased() != "content-length" {
            text += "\(header.name): \(header.value)\r\n"
        }
        text += "Content-Length: \(answer.body.count)\r\n\r\n"
        var response = ByteBuffer(string: text)
        response.writeBytes(answer.body)
        return response
    }
}
