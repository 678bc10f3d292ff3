import Bitrix24
import Configuration
import Foundation
import MCPHTTP
import Testing

@testable import Bitrix24Server

/// Where the server listens and whom it lets in.
struct AccessConfigurationTests {
    @Test func `writes hosts and origins the way requests name them`() throws {
        let settings = try configuration([
            "SERVER_ALLOW_UNAUTHENTICATED": "true",
            "SERVER_ALLOWED_HOSTS": "MCP.example.com, 10.0.0.5:8000,[2001:DB8::1]:8443",
            "SERVER_ALLOWED_ORIGINS":
                "https://Chat.example.com:443,http://[::1]:80, vscode-webview://abc,http://a.b:8080",
        ]).http

        #expect(settings.allowedHosts == ["mcp.example.com", "10.0.0.5:8000", "[2001:db8::1]:8443"])
        #expect(
            settings.allowedOrigins == [
                "https://chat.example.com", "http://[::1]", "vscode-webview://abc", "http://a.b:8080",
            ]
        )
    }

    @Test(arguments: [
        ("SERVER_ALLOWED_HOSTS", "https://mcp.example.com"), ("SERVER_ALLOWED_HOSTS", "mcp.example.com/mcp"),
        ("SERVER_ALLOWED_HOSTS", "*.example.com"), ("SERVER_ALLOWED_HOSTS", "mcp.example.com:99999"),
        ("SERVER_ALLOWED_HOSTS", "::1"), ("SERVER_ALLOWED_HOSTS", "10.0.0.256"),
        ("SERVER_ALLOWED_ORIGINS", "https://chat.example.com/"), ("SERVER_ALLOWED_ORIGINS", "chat.example.com"),
        ("SERVER_ALLOWED_ORIGINS", "*"), ("SERVER_ALLOWED_ORIGINS", "null"), ("SERVER_ALLOWED_ORIGINS", "://a"),
        ("SERVER_HOST", "http://127.0.0.1"), ("SERVER_HOST", "127.0.0.1:8000"), ("SERVER_HOST", "[::1]"),
        ("SERVER_HOST", "300.1.1.1"), ("SERVER_HOST", "my host"), ("SERVER_HOST", "-a"),
    ])
    func `refuses an entry that no request can name`(key: String, value: String) throws {
        let error = try #require(throws: ConfigurationError.self) { try configuration([key: value]) }

        #expect(error.key == key)
        #expect(error.value == value)
        #expect(error.reason.contains("allowed"))
    }

    @Test(arguments: ["0.0.0.0", "::", "10.0.0.5", "127.example.com", "mcp.example.com"])
    func `asks for protection beyond loopback`(host: String) throws {
        let error = try #require(throws: ConfigurationError.self) { try configuration(["SERVER_HOST": host]) }

        #expect(error.key == "SERVER_HOST")
        #expect(error.reason.contains("SERVER_AUTH_TOKEN"))
        #expect(throws: Never.self) {
            try configuration(["SERVER_HOST": host, "SERVER_ALLOW_UNAUTHENTICATED": "true"])
        }
    }

    @Test(arguments: ["mcp.example.com", "127.0.0.1,10.0.0.5:8000", "[2001:db8::1]"])
    func `asks for protection where a host beyond loopback is let in`(hosts: String) throws {
        let error = try #require(throws: ConfigurationError.self) {
            try configuration(["SERVER_ALLOWED_HOSTS": hosts])
        }

        #expect(error.key == "SERVER_ALLOWED_HOSTS")
        #expect(error.reason.contains("SERVER_AUTH_TOKEN"))
        let token = "0123456789abcdef0123456789abcdef"
        #expect(throws: Never.self) {
            _ = try configuration(["SERVER_ALLOWED_HOSTS": hosts, "SERVER_AUTH_TOKEN": token])
            _ = try configuration(["SERVER_ALLOWED_HOSTS": "localhost:8000,127.0.0.1,[::1]:8000"])
        }
    }

    @Test(arguments: ["127.0.0.1", "127.1.2.3", "localhost", "LocalHost", "::1"])
    func `asks for nothing on loopback`(host: String) throws {
        #expect(try configuration(["SERVER_HOST": host]).http.host == host)
    }

    @Test(arguments: [("SERVER_HOST", "0.0.0.0"), ("SERVER_PORT", "http"), ("SERVER_OAUTH_ISSUER", "mine")])
    func `no setting of the port counts where none is opened`(key: String, value: String) throws {
        let configuration = try ServerConfiguration(source: source([key: value]), demo: true, listens: false)

        #expect(configuration.http == HTTPServerSettings())
        #expect(configuration.oauth == nil)
    }

    @Test(arguments: [
        "ann:0123456789abcdef,ann:fedcba9876543210", "0123456789abcdef,fedcba9876543210",
        "ann:0123456789abcdef,bob:0123456789abcdef", ":0123456789abcdef", "0123456789 abcdef", "0123456789abcdéf",
        "ann:short",
    ])
    func `refuses tokens that cannot be told apart or sent, without printing them`(tokens: String) throws {
        let error = try #require(throws: ConfigurationError.self) { try configuration(["SERVER_AUTH_TOKEN": tokens]) }

        #expect(error.key == "SERVER_AUTH_TOKEN")
        for part in tokens.split(whereSeparator: { ":, ".contains($0) }) where part.count > 4 && part != "ann" {
            #expect(!error.description.contains(part))
        }
    }

    @Test func `takes a state key of 32 bytes and no shorter one`() throws {
        let key = String(repeating: "k", count: 32)

        #expect(try configuration([:]).stateKey == nil)
        #expect(try configuration(["SERVER_STATE_KEY": key]).stateKey?.revealed == key)
        let error = try #require(throws: ConfigurationError.self) {
            try configuration(["SERVER_STATE_KEY": "sentinel"])
        }
        #expect(error.key == "SERVER_STATE_KEY")
        #expect(error.reason.contains("32"))
        #expect(!error.description.contains("sentinel"))
    }

    @Test func `reads a secret from a file, and says where that does not work`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (full, empty) = (folder.appending(path: "full").path(), folder.appending(path: "empty").path())
        try Data("0123456789abcdef\n".utf8).write(to: URL(filePath: full))
        try Data("\n".utf8).write(to: URL(filePath: empty))

        #expect(try configuration(["SERVER_AUTH_TOKEN_FILE": full]).http.tokens == ["default": "0123456789abcdef"])
        for (values, word) in [
            (["SERVER_AUTH_TOKEN_FILE": empty], "empty"), (["SERVER_AUTH_TOKEN_FILE": folder.path()], "no file"),
            (["SERVER_AUTH_TOKEN_FILE": full, "SERVER_AUTH_TOKEN": "fedcba9876543210"], "one of the two"),
        ] {
            let error = try #require(throws: ConfigurationError.self) { try configuration(values) }
            #expect(error.key == "SERVER_AUTH_TOKEN_FILE")
            #expect(error.reason.contains(word))
        }
    }

    @Test(arguments: ["two\nlines", String(repeating: "x", count: 101)])
    func `refuses a name of the portal that is no line`(name: String) throws {
        let error = try #require(throws: ConfigurationError.self) { try configuration(["BITRIX_INSTANCE_NAME": name]) }

        #expect(error.key == "BITRIX_INSTANCE_NAME")
    }

    private func configuration(_ values: [String: String]) throws -> ServerConfiguration {
        try ServerConfiguration(source: source(values), demo: true)
    }

    private func source(_ values: [String: String]) -> ConfigurationSource {
        ConfigurationSource(providers: [EnvironmentVariablesProvider(environmentVariables: values)])
    }
}
