import Testing

@testable import MCPHTTP

struct HostOriginRulesTests {
    @Test(arguments: [
        ("localhost", true), ("localhost:8000", true), ("LOCALHOST:1", true), ("127.0.0.1", true),
        ("127.0.0.1:65535", true), ("127.1.2.3:80", true), ("[::1]", true), ("[::1]:8000", true),
        ("mcp.example.com", true), ("mcp.example.com:9", true), ("MCP.example.com", true),
        ("exact.example.com:8443", true), ("exact.example.com", false), ("exact.example.com:8444", false),
        ("evil.example.com", false), ("localhost.evil.example.com", false), ("evil.example.com:8000", false),
        ("127.0.0.1.evil.example.com", false), ("127.0.0.256", false), ("127.0.0", false), ("128.0.0.1", false),
        ("localhost:", false), ("localhost:99999", false), ("localhost:80x", false), ("[::1", false), ("", false),
        (":80", false), ("mcp.example.com@evil.example.com", false), (nil, false),
    ])
    func `lets in loopback hosts and those that are listed`(host: String?, isAllowed: Bool) {
        let rules = HostOriginRules(
            allowedHosts: ["MCP.example.com", "exact.example.com:8443"],
            allowedOrigins: [],
            asksForCredentials: false
        )

        #expect((rules.refusal(host: host, origin: nil) == nil) == isAllowed)
    }

    @Test(arguments: [
        ("http://localhost", true), ("https://localhost:3000", true), ("http://127.0.0.1:5173", true),
        ("http://[::1]:1", true), ("https://app.example.com", true), ("HTTPS://APP.example.com", true),
        ("https://app.example.com:444", false), ("http://app.example.com", false), ("null", false), ("", false),
        ("http://evil.example.com", false), ("http://localhost.evil.example.com", false),
        ("chrome-extension://localhost", false), ("http://localhost/", false), ("localhost", false),
    ])
    func `lets in loopback origins and those that are listed`(origin: String, isAllowed: Bool) {
        for asksForCredentials in [false, true] {
            let rules = HostOriginRules(
                allowedHosts: [],
                allowedOrigins: ["https://App.example.com"],
                asksForCredentials: asksForCredentials
            )

            #expect((rules.refusal(host: "localhost", origin: origin) == nil) == isAllowed)
        }
    }

    @Test func `lets in any host where credentials are asked for and no hosts are listed`() {
        let open = HostOriginRules(allowedHosts: [], allowedOrigins: [], asksForCredentials: true)
        let listed = HostOriginRules(allowedHosts: ["a.example"], allowedOrigins: [], asksForCredentials: true)

        #expect(open.refusal(host: "mcp.example.com", origin: nil) == nil)
        #expect(listed.refusal(host: "mcp.example.com", origin: nil) != nil)
        #expect(listed.refusal(host: "a.example", origin: nil) == nil)
        #expect(listed.refusal(host: "127.0.0.1:8000", origin: nil) == nil)
    }

    @Test func `names what is wrong and where to allow it`() {
        let rules = HostOriginRules(allowedHosts: [], allowedOrigins: [], asksForCredentials: false)

        #expect(
            rules.refusal(host: "evil.example.com", origin: nil)
                == "The host 'evil.example.com' is not allowed; SERVER_ALLOWED_HOSTS lists the hosts that are."
        )
        #expect(
            rules.refusal(host: nil, origin: nil)
                == "The request names no host; SERVER_ALLOWED_HOSTS lists the hosts that are allowed."
        )
    }
}
