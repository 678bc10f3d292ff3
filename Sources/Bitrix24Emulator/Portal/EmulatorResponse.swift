/// One HTTP response of a portal.
package struct EmulatorResponse: Sendable {
    /// The status.
    package var status: Int
    /// The headers in order.
    package var headers: [(name: String, value: String)]
    /// The body.
    package var body: [UInt8]

    /// Creates a response.
    package init(status: Int, headers: [(name: String, value: String)] = [], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}
