/// One HTTP request, as far as a portal looks at it.
package struct EmulatorRequest: Sendable {
    /// The verb, such as `GET` or `POST`.
    package var verb: String
    /// The path with the query, such as `/rest/1/demo/crm.lead.list.json?start=50`.
    package var target: String
    /// The headers in order.
    package var headers: [(name: String, value: String)]
    /// The body, as it came.
    package var body: [UInt8]
    /// Whether it came over TLS, for the addresses that the portal tells of itself.
    package var isSecure: Bool

    /// Creates a request.
    package init(
        verb: String,
        target: String,
        headers: [(name: String, value: String)] = [],
        body: [UInt8] = [],
        isSecure: Bool = false
    ) {
        self.verb = verb
        self.target = target
        self.headers = headers
        self.body = body
        self.isSecure = isSecure
    }

    /// The host that was asked, perhaps with a port.
    var host: String {
        headers.first { $0.name.lowercased() == "host" }?.value ?? "localhost"
    }

    /// The address of the portal as the client knows it, such as `https://example.bitrix24.ru`.
    var origin: String { (isSecure ? "https://" : "http://") + host }
}
