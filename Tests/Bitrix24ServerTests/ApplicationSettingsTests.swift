import Bitrix24
import Configuration
import Testing

@testable import Bitrix24Server

struct ApplicationSettingsTests {
    private static let whole = [
        "BITRIX_BASE_URL": "https://company.bitrix24.ru/rest", "BITRIX_CLIENT_ID": "local.1",
        "BITRIX_CLIENT_SECRET": "topsecret", "BITRIX_REFRESH_TOKEN": "first",
    ]

    @Test func `reads an application instead of a webhook`() throws {
        let configuration = try configuration(Self.whole)

        let application = try #require(configuration.application)
        #expect(application.clientID == "local.1")
        #expect(application.tokenURL == "https://oauth.bitrix.info/oauth/token/")
        guard case .remote(let address) = configuration.portal else {
            Issue.record("no portal")
            return
        }
        #expect(address.origin == "https://company.bitrix24.ru")
        #expect(!"\(application)".contains("topsecret"))
    }

    @Test(
        arguments: [
            (["BITRIX_CLIENT_SECRET": ""], "BITRIX_CLIENT_SECRET"), (["BITRIX_CLIENT_ID": ""], "BITRIX_CLIENT_ID"),
            (["BITRIX_REFRESH_TOKEN": ""], "BITRIX_REFRESH_TOKEN"), (["BITRIX_TOKEN": "1/code"], "BITRIX_TOKEN"),
            (["BITRIX_OAUTH_URL": "http://oauth.example/oauth/token/"], "BITRIX_OAUTH_URL"),
            (["BITRIX_OAUTH_URL": "oauth"], "BITRIX_OAUTH_URL"),
        ]
    )
    func `names what is missing or wrong`(changes: [String: String], key: String) throws {
        let error = try #require(throws: ConfigurationError.self) {
            try configuration(Self.whole.merging(changes) { $1 })
        }

        #expect(error.key == key)
        #expect(!"\(error)".contains("topsecret"))
    }

    @Test func `needs no refresh token where a file has some`() throws {
        let changes = ["BITRIX_REFRESH_TOKEN": "", "BITRIX_TOKEN_STORE": "/var/lib/b24-mcp/tokens.json"]

        let configuration = try configuration(Self.whole.merging(changes) { $1 })

        #expect(configuration.application?.refreshToken == nil)
        #expect(configuration.application?.tokenStore == "/var/lib/b24-mcp/tokens.json")
    }

    @Test func `refuses a webhook beside an application`() {
        let changes = ["BITRIX_BASE_URL": "https://company.bitrix24.ru/rest/1/code/"]

        #expect(throws: PortalAddressError.self) { try configuration(Self.whole.merging(changes) { $1 }) }
    }

    private func configuration(_ values: [String: String]) throws -> ServerConfiguration {
        try ServerConfiguration(
            source: ConfigurationSource(providers: [EnvironmentVariablesProvider(environmentVariables: values)]),
            demo: false
        )
    }
}
