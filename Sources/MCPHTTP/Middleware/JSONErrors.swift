import HTTPTypes
import Hummingbird
import Logging
import MCP

/// Answers what goes wrong outside the protocol as JSON, like all the rest: in the form of the endpoints for programs
/// where one of those was asked, as a JSON-RPC error elsewhere.
struct JSONErrors: RouterMiddleware {
    typealias Context = MCPRequestContext

    func handle(
        _ request: Request,
        context: MCPRequestContext,
        next: @concurrent (Request, MCPRequestContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as RESTError {
            context.notes.note(error: error.type)
            return error.response
        } catch let error where !(error is CancellationError) {
            return response(to: refusal(for: error, of: request, in: context), at: request.uri.path)
        }
    }

    private func refusal(for error: any Error, of request: Request, in context: MCPRequestContext) -> HTTPRefusal {
        switch error {
        case let error as HTTPRefusal: return error
        case let error as HTTPError where error.status == .notFound:
            return HTTPRefusal(.notFound, "There is no \(request.method) \(request.uri.path.prefix(200)).")
        case let error as any HTTPResponseError:
            return HTTPRefusal(error.status, error.status.reasonPhrase)
        default:
            context.logger.error("Request failed", metadata: ["error": "\(error)"])
            return HTTPRefusal(.internalServerError, "The server failed to answer.")
        }
    }

    private func response(to refusal: HTTPRefusal, at path: String) -> Response {
        var response =
            RESTRoutes.paths.contains(path)
            ? RESTError(refusal).response
            : .refusal(refusal.status, refusal.message)
        response.headers.append(contentsOf: refusal.headers)
        return response
    }
}
