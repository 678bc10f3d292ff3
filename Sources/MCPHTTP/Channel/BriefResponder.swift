import Hummingbird

/// Lets another responder work in a task of its own.
///
/// A task keeps the deepest stack that it ever had until it ends. The task of a connection lives long, and would keep
/// that of middleware and routes, some 20 KB, for each client that only waits or listens.
struct BriefResponder<Responder: HTTPResponder>: HTTPResponder where Responder.Context: Sendable {
    let responder: Responder

    func respond(to request: Request, context: Responder.Context) async throws -> Response {
        let task = Task { [responder] in try await responder.respond(to: request, context: context) }
        return try await withTaskCancellationHandler {
            try await task.value
        } onCancel: {
            task.cancel()
        }
    }
}
