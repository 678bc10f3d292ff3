import Configuration
import MCPHTTP
import Testing

@testable import Bitrix24Server

struct OAuthSettingsTests {
    private static let complete = [
        "SERVER_OAUTH_ISSUER": "https://id.example.com/realms/sales",
        "SERVER_OAUTH_AUDIENCE": "https://mcp.example.com/mcp",
        "SERVER_OAUTH_JWKS_URL": "http://127.0.0.1:9000/jwks?realm=sales",
    ]

    @Test func `reads the three keys as they are written`() throws {
        let configuration = try configuration(Self.complete)

        #expect(
            configuration.oauth
                == OAuthSettings(
                    issuer: "https://id.example.com/realms/sales",
                    audience: "https://mcp.example.com/mcp",
                    keySetURL: "http://127.0.0.1:9000/jwks?realm=sales"
                )
        )
    }

    @Test func `is absent where none of the keys is set`() throws {
        #expect(try configuration([:]).oauth == nil)
    }

    @Test func `allows listening beyond loopback without a token`() throws {
        var values = Self.complete
        values["SERVER_HOST"] = "0.0.0.0"

        let configuration = try configuration(values)

        #expect(configuration.http.host == "0.0.0.0")
        #expect(configuration.http.tokens.isEmpty)
    }

    @Test(arguments: complete.keys.sorted())
    func `names the key that is missing`(key: String) throws {
        var values = Self.complete
        values[key] = nil

        let error = try #require(throws: ConfigurationError.self) { try configuration(values) }

        #expect(error.key == key)
        #expect(error.reason.contains("not set"))
    }

    @Test(
        arguments: complete.keys.sorted(),
        [
            ("http://id.example.com", "plain http"),
            ("http://127.example.com", "plain http"),
            ("id.example.com", "scheme"),
            ("ftp://id.example.com", "scheme"),
            ("https://", "host"),
            ("https://id.example.com:0", "port"),
            ("https://id.example.com/#keys", "fragment"),
            ("https://ann:secret@id.example.com", "user name"),
            ("https://id example.com", "blank"),
        ]
    )
    func `refuses what is no safe address`(key: String, example: (value: String, word: String)) throws {
        var values = Self.complete
        values[key] = example.value

        let error = try #require(throws: ConfigurationError.self) { try configuration(values) }

        #expect(error.key == key)
        #expect(error.value == (example.value.contains("@") ? nil : example.value))
        #expect(error.reason.contains(example.word))
        #expect(!error.description.contains("secret"))
    }

    @Test func `refuses an issuer with a query`() throws {
        var values = Self.complete
        values["SERVER_OAUTH_ISSUER"] = "https://id.example.com?realm=sales"

        let error = try #require(throws: ConfigurationError.self) { try configuration(values) }

        #expect(error.key == "SERVER_OAUTH_ISSUER")
        #expect(error.reason.contains("query"))
    }

    @Test(arguments: [
        ("crm:read", ["crm:read"]), ("crm:read crm:write", ["crm:read", "crm:write"]),
        (" crm:read,crm:write, crm:read ", ["crm:read", "crm:write"]), ("a!#[]~'z", ["a!#[]~'z"]),
    ])
    func `reads scopes`(text: String, scopes: [String]) throws {
        var values = Self.complete
        values["SERVER_OAUTH_SCOPES"] = text

        #expect(try configuration(values).oauth?.scopes == scopes)
    }

    @Test(arguments: [
        ("offline_access", "authorization server"), ("crm offline_access", "authorization server"),
        ("crm\\read", "backslash"), ("crm \"read", "quotation"), ("црм", "ASCII"), (",", "separated"),
    ])
    func `refuses what is no scope`(text: String, word: String) throws {
        var values = Self.complete
        values["SERVER_OAUTH_SCOPES"] = text

        let error = try #require(throws: ConfigurationError.self) { try configuration(values) }

        #expect(error.key == "SERVER_OAUTH_SCOPES")
        #expect(error.reason.contains(word))
    }

    @Test func `takes scopes with an issuer only`() throws {
        let error = try #require(throws: ConfigurationError.self) {
            try configuration(["SERVER_OAUTH_SCOPES": "crm:read"])
        }

        #expect(error.key == "SERVER_OAUTH_ISSUER")
        #expect(error.reason.contains("SERVER_OAUTH_SCOPES"))
    }

    private func configuration(_ values: [String: String]) throws -> ServerConfiguration {
        try ServerConfiguration(
            source: ConfigurationSource(providers: [EnvironmentVariablesProvider(environmentVariables: values)]),
            demo: true
        )
    }
}
