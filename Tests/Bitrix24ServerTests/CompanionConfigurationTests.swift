import Bitrix24
import Configuration
import Testing

@testable import Bitrix24Server

/// What the commands read that talk to a running server.
struct CompanionConfigurationTests {
    @Test(arguments: [
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"), ("http://127.0.0.1:8000/", "http://127.0.0.1:8000"),
        ("https://B24.example.com/mcp", "https://b24.example.com"), ("http://b24:8000/mcp/", "http://b24:8000"),
        ("https://example.com/sales/mcp", "https://example.com/sales"), ("http://[::1]:8000/mcp", "http://[::1]:8000"),
    ])
    func `takes the address of a server with or without its endpoint`(value: String, base: String) throws {
        #expect(try ProxyConfiguration(source: source(["MCP_PROXY_BASE_URL": value])).baseURL == base)
    }

    @Test(arguments: [
        ("MCP_PROXY_BASE_URL", "127.0.0.1:8000", "scheme"), ("MCP_PROXY_BASE_URL", "ws://127.0.0.1:8000", "scheme"),
        ("MCP_PROXY_BASE_URL", "http://a:b@127.0.0.1", "user name"), ("MCP_PROXY_BASE_URL", "http://", "host"),
        ("MCP_PROXY_BASE_URL", "http://127.0.0.1:0", "port"), ("MCP_PROXY_BASE_URL", "http://127.0.0.1/?a", "query"),
        ("MCP_PROXY_TIMEOUT", "0", "3600"), ("MCP_PROXY_TIMEOUT", "soon", "3600"),
        ("SERVER_LOG_LEVEL", "loud", "trace"),
    ])
    func `names the key of a proxy, the value and what is wrong`(key: String, value: String, word: String) throws {
        let error = try #require(throws: ConfigurationError.self) {
            try ProxyConfiguration(source: source([key: value]))
        }

        #expect(error.key == key)
        #expect(error.value == (value.contains("@") ? nil : value))
        #expect(error.reason.contains(word))
    }

    @Test func `shows the first token of several`() throws {
        let tokens = ["SERVER_AUTH_TOKEN": "ann:0123456789abcdef,bob:fedcba9876543210"]

        let local = try ProxyConfiguration(source: source(tokens))
        let remote = try ProxyConfiguration(
            source: source(tokens.merging(["MCP_PROXY_BASE_URL": "http://b24:8000"]) { first, _ in first })
        )

        #expect(local.token?.revealed == "0123456789abcdef")
        #expect(!local.exposesToken)
        #expect(remote.exposesToken)
    }

    @Test(arguments: [
        ([:], "http://127.0.0.1:8000/healthz"),
        (["SERVER_HOST": "0.0.0.0", "SERVER_PORT": "9000"], "http://127.0.0.1:9000/healthz"),
        (["SERVER_HOST": "::"], "http://[::1]:8000/healthz"),
        (["SERVER_HOST": "10.0.0.5"], "http://10.0.0.5:8000/healthz"),
    ])
    func `asks the server where it listens`(values: [String: String], url: String) throws {
        #expect(try HealthConfiguration(source: source(values), url: nil).url == url)
    }

    @Test func `asks the address that is given`() throws {
        #expect(try HealthConfiguration(source: source([:]), url: "http://b24:1").url == "http://b24:1/healthz")
        #expect(try HealthConfiguration(source: source([:]), url: "http://b24/a/healthz").url == "http://b24/a/healthz")
        #expect(throws: ConfigurationError.self) { try HealthConfiguration(source: source([:]), url: "b24") }
        #expect(throws: ConfigurationError.self) {
            try HealthConfiguration(source: source(["SERVER_PORT": "0"]), url: nil)
        }
    }

    private func source(_ values: [String: String]) -> ConfigurationSource {
        ConfigurationSource(providers: [EnvironmentVariablesProvider(environmentVariables: values)])
    }
}
