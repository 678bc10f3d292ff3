import NIOHTTP1
import Testing

@testable import HTTPConnecting

struct HTTPAddressTests {
    @Test(
        arguments: [
            ("http://127.0.0.1:8000/mcp", false, "127.0.0.1", 8000, "/mcp", "127.0.0.1:8000", nil),
            ("http://LOCALHOST", false, "LOCALHOST", 80, "/", "LOCALHOST", "LOCALHOST"),
            (
                "https://a.bitrix24.ru/rest/1/x/crm.lead.list.json", true, "a.bitrix24.ru", 443,
                "/rest/1/x/crm.lead.list.json", "a.bitrix24.ru", "a.bitrix24.ru"
            ),
            ("https://a.ru:443/x", true, "a.ru", 443, "/x", "a.ru", "a.ru"),
            ("https://a.ru:80/x", true, "a.ru", 80, "/x", "a.ru:80", "a.ru"),
            ("http://[::1]:5/mcp", false, "::1", 5, "/mcp", "[::1]:5", nil),
            ("https://a.ru/x%2Fy/?q=%20&r", true, "a.ru", 443, "/x%2Fy/?q=%20&r", "a.ru", "a.ru"),
        ] as [(String, Bool, String, Int, String, String, String?)]
    )
    func `takes an address apart`(
        text: String,
        isSecure: Bool,
        host: String,
        port: Int,
        target: String,
        authority: String,
        serverName: String?
    ) throws {
        let address = try #require(HTTPAddress(parsing: text))

        #expect(address.origin.isSecure == isSecure)
        #expect(address.origin.host == host)
        #expect(address.origin.port == port)
        #expect(address.target == target)
        #expect(address.authority == authority)
        #expect(address.origin.serverName == serverName)
    }

    @Test(arguments: ["", "a.ru", "ftp://a.ru/", "http://", "http:///x", "//a.ru/x"])
    func `is none without a scheme and a host`(text: String) {
        #expect(HTTPAddress(parsing: text) == nil)
    }

    @Test func `a request can name another host`() throws {
        let address = try #require(HTTPAddress(parsing: "http://127.0.0.1:1/healthz"))

        #expect(address.head(.GET, [:]).headers["Host"] == ["127.0.0.1:1"])
        #expect(address.head(.GET, ["host": "mcp.example.com"]).headers["Host"] == ["mcp.example.com"])
    }
}
