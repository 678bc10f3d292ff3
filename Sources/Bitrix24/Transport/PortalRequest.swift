/// One HTTP request to a portal: a POST with a JSON body.
///
/// The address or the body holds a secret, so that no description shows either.
public struct PortalRequest: Sendable {
    /// The whole address, with the secret of a webhook in it.
    public var url: String
    /// The REST method that is called.
    public var method: PortalMethod
    /// The header fields.
    public var headers: [(name: String, value: String)]
    /// The body, with the access token of an application in it.
    public var body: [UInt8]
    /// How long the answer may take, the body included.
    public var timeout: Duration

    /// Creates a request.
    public init(
        url: String,
        method: PortalMethod,
        headers: [(name: String, value: String)],
        body: [UInt8],
        timeout: Duration
    ) {
        self.url = url
        self.method = method
        self.headers = headers
        self.body = body
        self.timeout = timeout
    }

    /// The path of the address, such as `/rest/1/code/crm.lead.list.json`, secret included.
    public var target: String {
        guard let scheme = url.firstRange(of: "://") else { return url }
        return String(url[scheme.upperBound...].drop { $0 != "/" })
    }
}

extension PortalRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "POST \(Secret.placeholder)/\(method.rawValue), \(body.count) bytes" }

    public var debugDescription: String { description }

    public var customMirror: Mirror { Mirror(self, children: []) }
}
