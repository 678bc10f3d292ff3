import Bitrix24Tools
import Configuration
import Logging
import MCPHTTP
import Testing

@testable import Bitrix24Server

struct ServerConfigurationTests {
    @Test func `reads the documented defaults`() throws {
        let configuration = try ServerConfiguration(source: source([:]), demo: true)

        #expect(configuration.http.host == "127.0.0.1")
        #expect(configuration.http.port == 8000)
        #expect(configuration.texts.locale.rawValue == "ru")
        #expect(configuration.client.timeout == .seconds(10))
        #expect(configuration.client.retries == 3)
        #expect(configuration.client.rateBurst == 50)
        #expect(configuration.client.ratePerSecond == 2)
        #expect(configuration.client.verifiesCertificates)
        #expect(configuration.tools.resultBudget == 60_000)
        #expect(configuration.logLevel == .info)
    }

    @Test func `takes the first source that has a value`() throws {
        let source = ConfigurationSource(providers: [
            EnvironmentVariablesProvider(environmentVariables: ["SERVER_PORT": "9001"]),
            EnvironmentVariablesProvider(environmentVariables: ["SERVER_PORT": "9002", "SERVER_LOCALE": "'en'"]),
        ])

        let configuration = try ServerConfiguration(source: source, demo: true)

        #expect(configuration.http.port == 9001)
        #expect(configuration.texts.locale.rawValue == "en")
    }

    @Test(arguments: [
        ("SERVER_PORT", "65536", "0 to 65535"),
        ("SERVER_LOCALE", "de", "en, ru"),
        ("SERVER_LOCALE", "../ru", "en, ru"),
        ("SERVER_PROMPTS_DIR", "/nowhere", "no such folder"),
        ("SERVER_TIMEZONE", "Mars/Olympus", "Europe/Moscow"),
        ("SERVER_LOG_LEVEL", "loud", "trace"),
        ("SERVER_GATEWAY", "all", "readwrite"),
        ("SERVER_RESULT_BUDGET", "-1", "2000"),
        ("SERVER_TEXT_CONTENT", "xml", "summary"),
        ("SERVER_HOST", "0.0.0.0", "SERVER_AUTH_TOKEN"),
        ("BITRIX_TIMEOUT_SECONDS", "soon", "600"),
        ("BITRIX_VERIFY_SSL", "maybe", "true and false"),
        ("BITRIX_RETRIES", "2.5", "20"),
        ("BITRIX_RATE_BURST", "0", "10000"),
        ("BITRIX_RATE_PER_SECOND", "nan", "number"),
    ])
    func `names the key, the value and what is allowed`(key: String, value: String, allowed: String) throws {
        let error = try #require(throws: ConfigurationError.self) {
            try ServerConfiguration(source: source([key: value]), demo: true)
        }

        #expect(error.key == key)
        #expect(error.value == value)
        #expect(error.reason.contains(allowed))
    }

    @Test func `never prints a secret that is not allowed`() throws {
        let error = try #require(throws: ConfigurationError.self) {
            try ServerConfiguration(source: source(["SERVER_AUTH_TOKEN": "sentinel"]), demo: true)
        }

        #expect(!error.description.contains("sentinel"))
        #expect(error.description.contains("SERVER_AUTH_TOKEN"))
    }

    @Test func `reads several tokens with their names`() throws {
        let tokens = "ann:0123456789abcdef,bob:fedcba9876543210"

        let configuration = try ServerConfiguration(
            source: source(["SERVER_AUTH_TOKEN": tokens, "SERVER_HOST": "0.0.0.0"]),
            demo: true
        )

        #expect(configuration.http.tokens == ["ann": "0123456789abcdef", "bob": "fedcba9876543210"])
        #expect(configuration.http.host == "0.0.0.0")
    }

    @Test func `says what to set where no portal is named`() throws {
        let error = try #require(throws: ConfigurationError.self) {
            try ServerConfiguration(source: source([:]), demo: false)
        }

        #expect(error.key == "BITRIX_BASE_URL")
        #expect(error.reason.contains("--demo"))
    }

    @Test func `refuses a file that is not there, naming it`() throws {
        let error = try #require(throws: ConfigurationError.self) {
            try ServerConfiguration(source: source(["BITRIX_BASE_URL_FILE": "/nowhere/secret"]), demo: false)
        }

        #expect(error.key == "BITRIX_BASE_URL_FILE")
        #expect(error.value == "/nowhere/secret")
    }

    private func source(_ values: [String: String]) -> ConfigurationSource {
        ConfigurationSource(providers: [EnvironmentVariablesProvider(environmentVariables: values)])
    }
}
