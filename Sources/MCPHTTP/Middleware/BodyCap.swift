import HTTPTypes
import Hummingbird
import NIOCore
import NIOHTTP1

/// Reads the body of each request and refuses one that is too large: at once where it says so, otherwise while it is
/// being read.
struct BodyCap: RouterMiddleware {
    typealias Context = MCPRequestContext

    /// How many bytes a body may have.
    static let limit = 4 * 1024 * 1024

    func handle(
        _ request: Request,
        context: MCPRequestContext,
        next: @concurrent (Request, MCPRequestContext) async throws -> Response
    ) async throws -> Response {
        var request = request
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > Self.limit {
            throw refusal
        }
        do {
            _ = try await request.collectBody(upTo: Self.limit)
        } catch is NIOTooManyBytesError {
            throw refusal
        } catch let fault as HTTPParserError {
            throw HTTPRefusal(syntax: fault)
        } catch let error where !(error is CancellationError) {
            throw HTTPRefusal(.badRequest, "The body did not arrive as a whole.")
        }
        return try await next(request, context)
    }

    /// The rest of the body is read and forgotten behind the answer, so that the connection stays of use.
    private var refusal: HTTPRefusal {
        HTTPRefusal(.contentTooLarge, "The body is too large; it may have \(Self.limit) bytes.")
    }
}
