/// How an emulated portal is set up.
package struct EmulatorConfiguration: Sendable {
    /// How many requests the portal takes.
    package enum Limits: String, CaseIterable, Hashable, Sendable {
        /// As many as come.
        case none
        /// A burst of 50, then two a second.
        case standard
        /// A burst of 250, then five a second.
        case enterprise
    }

    /// An inbound webhook.
    package struct Webhook: Hashable, Sendable {
        /// Who called by it.
        package var userID: Int
        /// Its secret.
        package var code: String
        /// What it may call.
        package var scopes: Set<String>
        /// Methods that the user has no right to, whatever the scopes, such as `voximplant.statistic.get`.
        package var denied: Set<String>
        /// Whether its owner has taken it back.
        package var isRevoked: Bool

        /// Creates a webhook.
        package init(
            userID: Int = 1,
            code: String = "demo",
            scopes: Set<String> = EmulatorConfiguration.allScopes,
            denied: Set<String> = [],
            isRevoked: Bool = false
        ) {
            self.userID = userID
            self.code = code
            self.scopes = scopes
            self.denied = denied
            self.isRevoked = isRevoked
        }
    }

    /// An OAuth access token.
    package struct AccessToken: Hashable, Sendable {
        /// The token.
        package var value: String
        /// Who calls by it.
        package var userID: Int
        /// What it may call.
        package var scopes: Set<String>
        /// When it expires, in seconds since 1970; `nil` for never.
        package var expiresAt: Double?

        /// Creates a token.
        package init(
            value: String,
            userID: Int = 1,
            scopes: Set<String> = EmulatorConfiguration.allScopes,
            expiresAt: Double? = nil
        ) {
            self.value = value
            self.userID = userID
            self.scopes = scopes
            self.expiresAt = expiresAt
        }
    }

    /// Every scope that an implemented method asks for.
    package static let allScopes: Set<String> = [
        "catalog", "crm", "department", "im", "socialnetwork", "sonet_group", "task", "telephony", "user",
        "userfieldconfig",
    ]

    /// What the sample data follows from: the same seed and moment give the same portal.
    package var seed: UInt64
    /// The portal's clock, in seconds since 1970.
    package var now: @Sendable () -> Double
    /// How many requests the portal takes.
    package var limits: Limits
    /// How much running time the portal grants; `nil` for as much as the limits of requests go with.
    package var operating: OperatingLimit?
    /// The inbound webhook of the portal's owner.
    package var webhook: Webhook
    /// Further webhooks.
    package var otherWebhooks: [Webhook] = []
    /// The access token.
    package var accessToken: AccessToken?
    /// Further access tokens.
    package var otherAccessTokens: [AccessToken] = []
    /// The application that access tokens are issued to; `nil` for none.
    package var application: Application?
    /// What goes wrong; `nil` where nothing ever shall, and nobody can change that.
    package var faults: FaultPlan?
    /// How many leads the portal has; `nil` for the demo company of 300.
    ///
    /// Everything else grows with the leads up to what belongs to 50,000 of them, and from there on only the leads do.
    package var scale: Int?
    /// How far the portal's local time is ahead of UTC, in seconds.
    package var utcOffset: Int
    /// Whether answers write letters beyond ASCII as `\uXXXX`, as portals with older modules do.
    package var escapesUnicode: Bool
    /// Whether rows that the asked order leaves equal come in another order on each page, which a database is free to do.
    package var scattersTies: Bool

    /// Creates a configuration: no limits, webhook `1/demo`, Moscow time.
    package init(
        seed: UInt64 = 24,
        now: @escaping @Sendable () -> Double = PortalClock.now,
        limits: Limits = .none,
        operating: OperatingLimit? = nil,
        webhook: Webhook = Webhook(),
        accessToken: AccessToken? = AccessToken(value: "demo-access-token"),
        application: Application? = Application(),
        faults: FaultPlan? = nil,
        utcOffset: Int = 3 * 3600,
        escapesUnicode: Bool = false,
        scattersTies: Bool = false
    ) {
        self.seed = seed
        self.now = now
        self.limits = limits
        self.operating = operating
        self.webhook = webhook
        self.accessToken = accessToken
        self.application = application
        self.faults = faults
        self.utcOffset = utcOffset
        self.escapesUnicode = escapesUnicode
        self.scattersTies = scattersTies
    }

    /// The running time that the portal grants: none is counted where there are no limits, unless that is set.
    var operatingLimit: OperatingLimit? { operating ?? (limits == .none ? nil : OperatingLimit()) }
}
