/// One HTTP response of a portal.
package struct EmulatorResponse: Sendable {
    /// The status.
    package var status: Int
    /// The headers in order.
    package var headers: [(name: String, value: String)]
    /// The body, all of it, however much is delivered.
    package var body: [UInt8]
    /// How the response reaches the client.
    package var delivery: ResponseDelivery

    /// Creates a response.
    package init(
        status: Int,
        headers: [(name: String, value: String)] = [],
        body: [UInt8] = [],
        delivery: ResponseDelivery = ResponseDelivery()
    ) {
        self.status = status
        self.headers = headers
        self.body = body
        self.delivery = delivery
    }
}

// MARK: - Pages of the web server

extension EmulatorResponse {
    /// What the portal's web server says of an address that is not of the REST API.
    static let notFound = page(404)

    /// A page of the web server, which stands before the portal and knows nothing of JSON.
    static func page(_ status: Int) -> EmulatorResponse {
        let title = status == 200 ? "Авторизация" : "\(status) \(reason(status))"
        let text =
            "<html>\r\n<head><title>\(title)</title></head>\r\n<body>\r\n<center><h1>\(title)</h1></center>\r\n"
            + "<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n"
        return EmulatorResponse(
            status: status,
            headers: [(name: "Content-Type", value: "text/html; charset=utf-8")],
            body: Array(text.utf8)
        )
    }

    /// What a renamed portal says: the same address on its new host.
    static func moved(to location: String) -> EmulatorResponse {
        var response = page(302)
        response.headers.append((name: "Location", value: location))
        return response
    }

    private static func reason(_ status: Int) -> String {
        switch status {
        case 302: "Found"
        case 403: "Forbidden"
        case 404: "Not Found"
        case 405: "Not Allowed"
        case 500: "Internal Server Error"
        case 502: "Bad Gateway"
        case 503: "Service Temporarily Unavailable"
        case 504: "Gateway Time-out"
        default: "Error"
        }
    }
}
