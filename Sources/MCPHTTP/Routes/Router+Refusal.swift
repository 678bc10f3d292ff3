import HTTPTypes
import Hummingbird

extension Router<MCPRequestContext> {
    /// Answers methods that a path does not have with 405 and those that it has.
    func refuse(_ methods: [HTTPRequest.Method], at path: RouterPath, allowing allowed: String) {
        for method in methods {
            on(path, method: method) { request, _ -> Response in
                throw HTTPRefusal(
                    .methodNotAllowed,
                    "\(request.uri.path) takes \(allowed), not \(request.method).",
                    headers: [.allow: allowed]
                )
            }
        }
    }
}
