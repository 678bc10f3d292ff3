import ArgumentParser
import Bitrix24Server

/// Which portal answers, and how it is asked.
struct PortalOptions: ParsableArguments {
    @Flag(help: "Use the embedded portal with sample data: no credentials, no network, no request limits.")
    var demo = false

    @Option(help: "The code of the application that calls the portal, instead of a webhook.")
    var clientId: String?

    @Option(help: "The file that the application's tokens are kept in.")
    var tokenStore: String?

    @Option(help: "Where the application's tokens are renewed. (default: https://oauth.bitrix.info/oauth/token/)")
    var oauthUrl: String?

    @Option(help: "A name for this portal, shown in every result.")
    var instanceName: String?

    @Option(help: "Seconds to wait for one answer of the portal. (default: 10)")
    var timeoutSeconds: String?

    @Option(help: "How often a failed read is tried again. (default: 3)")
    var retries: String?

    @Option(help: "Whether the portal's certificate is checked, true or false. (default: true)")
    var verifySsl: String?

    @Option(help: "How many requests the portal takes in a burst. (default: 50)")
    var rateBurst: String?

    @Option(help: "How many requests a second the portal takes in the long run. (default: 2)")
    var ratePerSecond: String?

    var flags: [ConfigurationKey: String?] {
        [
            .clientID: clientId, .tokenStore: tokenStore, .oauthURL: oauthUrl, .instanceName: instanceName,
            .timeout: timeoutSeconds, .retries: retries, .verifySSL: verifySsl,
            .rateBurst: rateBurst, .ratePerSecond: ratePerSecond,
        ]
    }
}

/// How answers look.
struct AnswerOptions: ParsableArguments {
    @Option(help: "The language of texts: ru, en, or one that the folder of texts has a file for. (default: ru)")
    var locale: String?

    @Option(help: "A folder with texts that override the shipped ones; 'prompts' where that is there.")
    var promptsDir: String?

    @Option(help: "The time zone of dates, such as Europe/Moscow. (default: UTC)")
    var timezone: String?

    @Option(help: "The most bytes of structured JSON in one tool result. (default: 60000)")
    var resultBudget: String?

    @Option(help: "Whether the text of a result repeats its JSON: json or summary. (default: json)")
    var textContent: String?

    @Option(help: "What callBitrixMethod may do: read, readwrite or full. (default: readwrite)")
    var gateway: String?

    @Option(help: "critical, error, warning, notice, info, debug or trace. (default: info)")
    var logLevel: String?

    var flags: [ConfigurationKey: String?] {
        [
            .locale: locale, .promptsDirectory: promptsDir, .timezone: timezone, .resultBudget: resultBudget,
            .textContent: textContent,
            .gateway: gateway, .logLevel: logLevel,
        ]
    }
}

/// Where and for whom the server listens.
struct ServerOptions: ParsableArguments {
    @Option(
        help: "The address to listen on; beyond loopback SERVER_AUTH_TOKEN or OAuth must be set. (default: 127.0.0.1)"
    )
    var host: String?

    @Option(help: "The port to listen on; 0 picks a free one. (default: 8000)")
    var port: String?

    @Option(help: "Host names that requests may be addressed to, separated by commas.")
    var allowedHosts: String?

    @Option(help: "Origins of web pages that may call the server, separated by commas.")
    var allowedOrigins: String?

    @Option(help: "Whether to listen beyond loopback without a token, true or false. (default: false)")
    var allowUnauthenticated: String?

    @Option(help: "The OAuth authorization server whose tokens are taken.")
    var oauthIssuer: String?

    @Option(help: "The name of this server in such tokens, such as https://mcp.example.com/mcp.")
    var oauthAudience: String?

    @Option(help: "Where the authorization server publishes its keys.")
    var oauthJwksUrl: String?

    @Option(help: "The scopes that such a token must have, all of them, separated by blanks or commas.")
    var oauthScopes: String?

    var flags: [ConfigurationKey: String?] {
        [
            .host: host, .port: port, .allowedHosts: allowedHosts, .allowedOrigins: allowedOrigins,
            .allowUnauthenticated: allowUnauthenticated, .oauthIssuer: oauthIssuer, .oauthAudience: oauthAudience,
            .oauthKeySetURL: oauthJwksUrl, .oauthScopes: oauthScopes,
        ]
    }
}
