import HTTPTypes

/// Why a request is turned away before it reaches the protocol.
///
/// Thrown by middleware and routes; ``JSONErrors`` gives it the form that callers of the route expect.
struct HTTPRefusal: Error, Hashable {
    /// The status of the answer.
    var status: HTTPResponse.Status
    /// What is wrong and what is allowed.
    var message: String
    /// Further headers of the answer.
    var headers: HTTPFields = [:]

    init(_ status: HTTPResponse.Status, _ message: String, headers: HTTPFields = [:]) {
        self.status = status
        self.message = message
        self.headers = headers
    }
}
