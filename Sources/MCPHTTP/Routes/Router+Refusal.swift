import HTTPTypes
import Hummingbird

extension Router<MCPRequestContext> {
    /// Answers methods that a path does not have with 405 and those that it has.
    func refuseOthers(than allowed: [HTTPRequest.Method], at path: RouterPath) {
        let names = allowed.map(\.rawValue).joined(separator: ", ")
        let methods: [HTTPRequest.Method] = [.get, .head, .post, .put, .patch, .delete, .options, .trace]
        for method in methods where !allowed.contains(method) {
            on(path, method: method) { request, _ -> Response in
                throw HTTPRefusal(
                    .methodNotAllowed,
                    "\(request.uri.path) takes \(names), not \(request.method).",
                    headers: [.allow: names]
                )
            }
        }
    }
}
