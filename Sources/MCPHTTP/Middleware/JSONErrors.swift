import HTTPTypes
import Hummingbird
import Logging
import MCP

/// Answers what goes wrong outside the protocol as JSON, like all the rest.
struct JSONErrors: RouterMiddleware {
    typealias Context = MCPRequestContext

    func handle(
        _ request: Request,
        context: MCPRequestContext,
        next: @concurrent (Request, MCPRequestContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as HTTPError where error.status == .notFound {
            return .refusal(.notFound, "There is no \(request.method) \(request.uri.path).")
        } catch let error as any HTTPResponseError {
            return .refusal(error.status, error.status.reasonPhrase)
        } catch let error where !(error is CancellationError) {
            context.logger.error("Request failed", metadata: ["error": "\(error)"])
            return .refusal(.internalServerError, "The server failed to answer.")
        }
    }
}
