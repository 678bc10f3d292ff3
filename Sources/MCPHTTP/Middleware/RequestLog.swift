import Hummingbird
import Logging

/// Writes one line for each request: method, path without query, status and time.
///
/// Neither headers nor bodies nor queries are written: they can hold secrets.
struct RequestLog: RouterMiddleware {
    typealias Context = MCPRequestContext

    func handle(
        _ request: Request,
        context: MCPRequestContext,
        next: @concurrent (Request, MCPRequestContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        let response = try await next(request, context)
        let level: Logger.Level = request.uri.path == HealthRoutes.livenessPath ? .debug : .info
        guard context.logger.logLevel <= level else { return response }
        var metadata: Logger.Metadata = [
            "http.method": "\(request.method)",
            "http.path": "\(request.uri.path)",
            "http.status": "\(response.status.code)",
            "duration": "\(start.duration(to: .now).milliseconds) ms",
        ]
        for (key, value) in context.notes.entries { metadata[key] = "\(value)" }
        context.logger.log(level: level, "Request", metadata: metadata)
        return response
    }
}

extension Duration {
    fileprivate var milliseconds: Int64 { components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000 }
}
