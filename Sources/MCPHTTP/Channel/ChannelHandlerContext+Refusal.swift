import HTTPTypes
import MCP
import NIOCore
import NIOHTTP1

extension ChannelHandlerContext {
    /// Answers what never reaches a route, and ends the connection.
    ///
    /// At first only this side of it ends: a connection that is closed while the client still sends is reset, and the
    /// client may never read the answer.
    func refuse(_ refusal: HTTPRefusal) {
        let body = Answer.refusal(Refusal(RPCError(.invalidRequest, refusal.message)), .legacy).bytes ?? []
        var headers: HTTPHeaders = [
            "Content-Type": "application/json", "Content-Length": "\(body.count)", "Connection": "close",
        ]
        for field in refusal.headers { headers.replaceOrAdd(name: field.name.rawName, value: field.value) }
        let status = HTTPResponseStatus(statusCode: refusal.status.code, reasonPhrase: refusal.status.reasonPhrase)
        let head = HTTPResponseHead(version: .http1_1, status: status, headers: headers)
        write(NIOAny(HTTPServerResponsePart.head(head)), promise: nil)
        write(NIOAny(HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(bytes: body)))), promise: nil)
        let channel = channel
        writeAndFlush(NIOAny(HTTPServerResponsePart.end(nil))).whenComplete { _ in
            channel.close(mode: .output, promise: nil)
            channel.eventLoop.scheduleTask(in: .seconds(1)) { channel.close(promise: nil) }
        }
    }
}
