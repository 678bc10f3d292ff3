/// A thing that the server can be told from outside, by its name in the environment.
package enum ConfigurationKey: String, CaseIterable, Sendable {
    case baseURL = "BITRIX_BASE_URL"
    case token = "BITRIX_TOKEN"
    case clientID = "BITRIX_CLIENT_ID"
    case clientSecret = "BITRIX_CLIENT_SECRET"
    case refreshToken = "BITRIX_REFRESH_TOKEN"
    case tokenStore = "BITRIX_TOKEN_STORE"
    case oauthURL = "BITRIX_OAUTH_URL"
    case instanceName = "BITRIX_INSTANCE_NAME"
    case timeout = "BITRIX_TIMEOUT_SECONDS"
    case retries = "BITRIX_RETRIES"
    case verifySSL = "BITRIX_VERIFY_SSL"
    case rateBurst = "BITRIX_RATE_BURST"
    case ratePerSecond = "BITRIX_RATE_PER_SECOND"
    case host = "SERVER_HOST"
    case port = "SERVER_PORT"
    case logLevel = "SERVER_LOG_LEVEL"
    case timezone = "SERVER_TIMEZONE"
    case locale = "SERVER_LOCALE"
    case promptsDirectory = "SERVER_PROMPTS_DIR"
    case resultBudget = "SERVER_RESULT_BUDGET"
    case textContent = "SERVER_TEXT_CONTENT"
    case gateway = "SERVER_GATEWAY"
    case authToken = "SERVER_AUTH_TOKEN"
    case allowUnauthenticated = "SERVER_ALLOW_UNAUTHENTICATED"
    case allowedHosts = "SERVER_ALLOWED_HOSTS"
    case allowedOrigins = "SERVER_ALLOWED_ORIGINS"
    case stateKey = "SERVER_STATE_KEY"
    case oauthIssuer = "SERVER_OAUTH_ISSUER"
    case oauthAudience = "SERVER_OAUTH_AUDIENCE"
    case oauthKeySetURL = "SERVER_OAUTH_JWKS_URL"
    case oauthScopes = "SERVER_OAUTH_SCOPES"
    case proxyBaseURL = "MCP_PROXY_BASE_URL"
    case proxyTimeout = "MCP_PROXY_TIMEOUT"

    /// What every key begins with.
    static let prefixes = ["BITRIX_", "MCP_PROXY_", "SERVER_"]

    /// Whether the value may appear in no message; such a key has no flag but a twin `…_FILE` that names a file.
    ///
    /// A base URL counts because a whole webhook URL carries its code.
    package var isSecret: Bool {
        switch self {
        case .baseURL, .token, .clientSecret, .refreshToken, .authToken, .stateKey: true
        default: false
        }
    }

    /// The option of the command line, such as `--port`; `nil` for a secret, since every process can read it there.
    package var flag: String? {
        guard !isSecret else { return nil }
        let prefix = Self.prefixes.first(where: rawValue.hasPrefix) ?? ""
        return "--" + rawValue.dropFirst(prefix.count).lowercased().map { $0 == "_" ? "-" : String($0) }.joined()
    }

    /// The name of the key that holds a path to the value instead of the value.
    package var fileTwin: String? { isSecret ? rawValue + "_FILE" : nil }
}
