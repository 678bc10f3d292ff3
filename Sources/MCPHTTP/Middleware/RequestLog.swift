import HTTPTypes
import Hummingbird
import Logging

/// Writes one line for each request: method, path without query, status and time; above the level `debug` only for those
/// that were refused or failed, since a line costs more time than a short answer.
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
        let isFine = Self.level(of: response.status, context.notes) == .debug
        let level: Logger.Level = isFine || request.uri.path == HealthRoutes.livenessPath ? .debug : .info
        guard context.logger.logLevel <= level else { return response }
        Self.write(
            request.method.rawValue,
            request.uri.path,
            status: response.status.code,
            context.notes,
            since: start,
            at: level,
            to: context.logger
        )
        return response
    }

    /// The level at which a request with such an answer is worth its line.
    static func level(of status: HTTPResponse.Status, _ notes: RequestNotes) -> Logger.Level {
        status.kind == .successful && !notes.hasFailure ? .debug : .info
    }

    /// Writes the line of a request that has its answer.
    static func write(
        _ method: String,
        _ path: String,
        status: Int,
        _ notes: RequestNotes,
        since start: ContinuousClock.Instant,
        at level: Logger.Level,
        to logger: Logger
    ) {
        var metadata: Logger.Metadata = [
            "http.method": "\(method)",
            "http.path": "\(path)",
            "http.status": "\(status)",
            "duration": "\(start.duration(to: .now).milliseconds) ms",
        ]
        for (key, value) in notes.entries { metadata[key] = "\(value)" }
        logger.log(level: level, "Request", metadata: metadata)
    }
}

extension Duration {
    fileprivate var milliseconds: Int64 { components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000 }
}
