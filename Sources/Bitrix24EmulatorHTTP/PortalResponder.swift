import Bitrix24Emulator
import HTTPTypes
package import Hummingbird
import NIOCore

/// Hands each request to a portal, whatever its path, and delivers the answer as the portal says.
package struct PortalResponder: HTTPResponder {
    /// How large a body may be.
    private static let maximumBodySize = 32 << 20

    private let portal: EmulatedPortal
    private let isSecure: Bool

    init(portal: EmulatedPortal, isSecure: Bool) {
        self.portal = portal
        self.isSecure = isSecure
    }

    package func respond(to request: Request, context: PortalContext) async throws -> Response {
        let body: ByteBuffer
        do {
            body = try await request.body.collect(upTo: Self.maximumBodySize)
        } catch is NIOTooManyBytesError {
            return Response(status: .contentTooLarge)
        }
        let host = request.head.authority.map { [(name: "Host", value: $0)] } ?? []
        let answer = await portal.respond(
            to: EmulatorRequest(
                verb: request.method.rawValue,
                target: request.head.path ?? "/",
                headers: host + request.headers.map { (name: $0.name.rawName, value: $0.value) },
                body: Array(body.readableBytesView),
                isSecure: isSecure
            )
        )
        return try await deliver(answer, in: context)
    }

    private func deliver(_ answer: EmulatorResponse, in context: PortalContext) async throws -> Response {
        if answer.delivery.latency > .zero { try await Task.sleep(for: answer.delivery.latency) }
        if answer.delivery.extent == .cut { try await context.closeConnection() }
        var headers = HTTPFields()
        for header in answer.headers {
            guard let name = HTTPField.Name(header.name) else { continue }
            headers.append(HTTPField(name: name, value: header.value))
        }
        return Response(
            status: .init(code: answer.status),
            headers: headers,
            body: body(of: answer, in: context)
        )
    }

    private func body(of answer: EmulatorResponse, in context: PortalContext) -> ResponseBody {
        let bytes = ByteBuffer(bytes: answer.body)
        switch answer.delivery.extent {
        case .whole, .cut: return ResponseBody(byteBuffer: bytes)
        case .half:
            return ResponseBody(contentLength: bytes.readableBytes) { writer in
                if let half = bytes.getSlice(at: 0, length: bytes.readableBytes / 2) { try await writer.write(half) }
                try await context.closeConnectionBehindOutput()
                try await writer.finish(nil)
            }
        case .drip(let size, let pause):
            return ResponseBody(contentLength: bytes.readableBytes) { writer in
                var rest = bytes
                while let piece = rest.readSlice(length: min(size, rest.readableBytes)), piece.readableBytes > 0 {
                    try await writer.write(piece)
                    if rest.readableBytes > 0 { try await Task.sleep(for: pause) }
                }
                try await writer.finish(nil)
            }
        }
    }
}
