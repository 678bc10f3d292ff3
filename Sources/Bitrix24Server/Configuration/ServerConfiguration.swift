package import Bitrix24
package import Bitrix24Tools
package import CRM
package import Logging
package import MCPHTTP

/// Everything that the server can be told from outside, checked.
package struct ServerConfiguration: Sendable {
    /// Which portal answers.
    package var portal: PortalChoice
    /// The application that calls the portal; `nil` for a webhook or a fixed token.
    package var application: ApplicationSettings?
    /// How the portal is asked.
    package var client: ClientSettings
    /// What the tools need to know.
    package var tools: ToolSettings
    /// The time zone of every date that the server writes.
    package var zone: TimeZoneRules
    /// Where texts come from, and in which language.
    package var texts: TextSource
    /// Where and for whom the server listens.
    package var http: HTTPServerSettings
    /// Who may say who a client is; `nil` where no OAuth tokens are taken.
    package var oauth: OAuthSettings?
    /// What is to seal the state that clients carry between the rounds of one request, shared by replicas.
    package var stateKey: Secret?
    /// The least severe log level that is written.
    package var logLevel: Logger.Level

    /// The portal to work with.
    package enum PortalChoice: Sendable {
        /// A portal somewhere, asked over HTTP.
        case remote(PortalAddress)
        /// The embedded portal with sample data, in this process.
        case demo
    }

    /// How a portal is asked.
    package struct ClientSettings: Hashable, Sendable {
        package var timeout: Duration
        package var retries: Int
        package var verifiesCertificates: Bool
        package var rateBurst: Int
        package var ratePerSecond: Double
    }

    /// Reads and checks everything.
    ///
    /// - Parameter listens: Whether the server opens a port; where it does not, no setting of the port counts.
    /// - Throws: A ``ConfigurationError`` for the first value that is not allowed, or where no portal is named.
    package init(source: ConfigurationSource, demo: Bool, listens: Bool = true) throws {
        application = demo ? nil : try ApplicationSettings(source: source)
        portal = demo ? .demo : .remote(try Self.address(source, isOfApplication: application != nil))
        client = try Self.clientSettings(source)
        tools = ToolSettings(
            instanceName: try source.instanceName(),
            gateway: try source.choice(.gateway, default: .readwrite),
            resultBudget: try source.int(.resultBudget, default: 60_000, in: 2000...10_000_000),
            textContent: try source.choice(.textContent, default: .json)
        )
        let timezone = try source.string(.timezone) ?? "UTC"
        do {
            zone = try TimeZoneRules(identifier: timezone)
        } catch let error as TimeZoneError {
            throw source.rejected(.timezone, timezone, error.explanation)
        }
        texts = try TextSource(source: source)
        oauth = listens ? try OAuthSettings(source: source) : nil
        http = listens ? try Self.httpSettings(source, isProtected: oauth != nil) : HTTPServerSettings()
        stateKey = try source.stateKey()
        logLevel = try source.choice(.logLevel, default: .info)
    }

    private static func address(_ source: ConfigurationSource, isOfApplication: Bool) throws -> PortalAddress {
        guard let baseURL = try source.string(.baseURL) else {
            throw ConfigurationError(
                key: ConfigurationKey.baseURL.rawValue,
                reason: """
                    not set. Put the URL of an inbound webhook there, such as https://example.bitrix24.ru/rest/1/code/ \
                    (in Bitrix24: Developer resources, Other, Inbound webhook), or try the embedded portal without \
                    any credentials: add --demo
                    """
            )
        }
        guard isOfApplication else { return try PortalAddress(baseURL: baseURL, token: source.string(.token)) }
        guard try source.string(.token) == nil else {
            throw ConfigurationError(
                key: ConfigurationKey.token.rawValue,
                reason:
                    "set beside \(ConfigurationKey.clientID.rawValue); the application gets its tokens itself, leave it out"
            )
        }
        return try PortalAddress(ofApplication: baseURL)
    }

    private static func clientSettings(_ source: ConfigurationSource) throws -> ClientSettings {
        ClientSettings(
            timeout: .seconds(try source.double(.timeout, default: 10, in: 0.1...600)),
            retries: try source.int(.retries, default: 3, in: 0...20),
            verifiesCertificates: try source.bool(.verifySSL, default: true),
            rateBurst: try source.int(.rateBurst, default: 50, in: 1...10_000),
            ratePerSecond: try source.double(.ratePerSecond, default: 2, in: 0.01...10_000)
        )
    }

    private static func httpSettings(
        _ source: ConfigurationSource,
        isProtected: Bool
    ) throws -> HTTPServerSettings {
        let host = try source.listenHost()
        let tokens = try source.authTokens()
        let isOpen = try source.bool(.allowUnauthenticated, default: false)
        let allowedHosts = try source.allowedHosts()
        if !isProtected, tokens.isEmpty, !isOpen {
            let need = """
                needs SERVER_AUTH_TOKEN or SERVER_OAUTH_ISSUER, so that not everybody on the network reads the CRM; \
                SERVER_ALLOW_UNAUTHENTICATED=true allows it all the same
                """
            guard HostAndPort.isLoopback(host) else {
                throw source.rejected(.host, host, "listening beyond loopback \(need)")
            }
            // Something stands before the server and passes on what reaches it by that name.
            let beyond = allowedHosts.first { HostAndPort($0).map { !HostAndPort.isLoopback($0.host) } ?? true }
            if let beyond { throw source.rejected(.allowedHosts, beyond, "a host beyond loopback \(need)") }
        }
        return HTTPServerSettings(
            host: host,
            port: try source.int(.port, default: 8000, in: 0...65_535),
            allowedHosts: allowedHosts,
            allowedOrigins: try source.allowedOrigins(),
            tokens: Dictionary(uniqueKeysWithValues: tokens.map { ($0.name, $0.token.revealed) })
        )
    }
}
