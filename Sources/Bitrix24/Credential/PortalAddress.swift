/// Where a portal's REST interface is, and as whom to call it.
public struct PortalAddress: Hashable, Sendable {
    /// As whom to call.
    public var credential: Credential
    /// The portal's host name.
    public internal(set) var host: String
    /// Scheme, host and port, such as `https://company.bitrix24.ru`.
    public internal(set) var origin: String

    /// Reads the two settings that name a portal.
    ///
    /// - Parameters:
    ///   - baseURL: `https://portal`, `https://portal/rest`, or a whole webhook URL, `https://portal/rest/1/code/`.
    ///   - token: `user/code` of a webhook, an OAuth access token, or nothing where the URL holds a webhook.
    /// - Throws: What is wrong with which of the two. The secret is never part of it.
    public init(baseURL: String, token: String?) throws(PortalAddressError) {
        let url = try PortalURL(parsing: baseURL)
        host = url.host
        origin = url.origin
        credential = try Self.credential(of: url, token: token)
    }

    /// Reads the setting that names a portal which an application is installed on; its tokens come from elsewhere.
    ///
    /// - Parameter baseURL: `https://portal` or `https://portal/rest`.
    /// - Throws: What is wrong with it; a webhook URL is, since it names a credential of its own.
    public init(ofApplication baseURL: String) throws(PortalAddressError) {
        let url = try PortalURL(parsing: baseURL)
        guard url.webhook == nil else {
            throw PortalAddressError(
                .baseURL,
                "the address is that of a webhook, but an application is set; allowed: https://<portal>/rest, or no application"
            )
        }
        self.init(host: url.host, origin: url.origin, credential: .accessToken(Secret("")))
    }

    private init(host: String, origin: String, credential: Credential) {
        self.host = host
        self.origin = origin
        self.credential = credential
    }

    /// Creates the address of a portal whose parts are known, such as one inside the process.
    public init(host: String, port: Int? = nil, isSecure: Bool = true, credential: Credential) {
        self.host = host
        self.credential = credential
        origin = "\(isSecure ? "https" : "http")://\(host)" + (port.map { ":\($0)" } ?? "")
    }

    /// The URL of a method, secret included.
    ///
    /// The name has to be well-formed.
    func url(of method: PortalMethod) -> String {
        switch credential {
        case .webhook(let userID, let code): "\(origin)/rest/\(userID)/\(code.revealed)/\(method.rawValue).json"
        case .accessToken: "\(origin)/rest/\(method.rawValue).json"
        }
    }
}

extension PortalAddress: CustomStringConvertible, CustomDebugStringConvertible {
    public var description: String {
        switch credential {
        case .webhook(let userID, _): "\(origin)/rest/\(userID)/\(Secret.placeholder)/"
        case .accessToken: "\(origin)/rest/"
        }
    }

    public var debugDescription: String { description }
}
