import Bitrix24Emulator
import HTTPTypes
package import Hummingbird
import NIOCore

/// Hands each request to a portal, whatever its path, and its answer back.
package struct PortalResponder: HTTPResponder {
    /// How large a body may be.
    private static let maximumBodySize = 32 << 20

    private let portal: EmulatedPortal

    init(portal: EmulatedPortal) {
        self.portal = portal
    }

    package func respond(to request: Request, context: BasicRequestContext) async throws -> Response {
        let body: ByteBuffer
        do {
            body = try await request.body.collect(upTo: Self.maximumBodySize)
        } catch is NIOTooManyBytesError {
            return Response(status: .contentTooLarge)
        }
        let answer = await portal.respond(
            to: EmulatorRequest(
                verb: request.method.rawValue,
                target: request.head.path ?? "/",
                headers: request.headers.map { (name: $0.name.rawName, value: $0.value) },
                body: Array(body.readableBytesView)
            )
        )
        var headers = HTTPFields()
        for header in answer.headers {
            guard let name = HTTPField.Name(header.name) else { continue }
            headers.append(HTTPField(name: name, value: header.value))
        }
        return Response(
            status: .init(code: answer.status),
            headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: answer.body))
        )
    }
}
