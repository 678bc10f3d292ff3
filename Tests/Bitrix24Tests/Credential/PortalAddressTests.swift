import Testing

@testable import Bitrix24

struct PortalAddressTests {
    struct Good: Sendable {
        let baseURL: String
        let token: String?
        let url: String
        let description: String

        init(_ baseURL: String, _ token: String?, _ url: String, _ description: String) {
            self.baseURL = baseURL
            self.token = token
            self.url = url
            self.description = description
        }
    }

    @Test(arguments: [
        Good("https://a.b24.ru/rest", "1/code", "https://a.b24.ru/rest/1/code/", "https://a.b24.ru/rest/1/<redacted>/"),
        Good(
            "https://a.b24.ru/rest/",
            "1/code/",
            "https://a.b24.ru/rest/1/code/",
            "https://a.b24.ru/rest/1/<redacted>/"
        ),
        Good("https://a.b24.ru", "12/x-Y_z", "https://a.b24.ru/rest/12/x-Y_z/", "https://a.b24.ru/rest/12/<redacted>/"),
        Good(
            "https://a.b24.ru/rest/1/code/",
            nil,
            "https://a.b24.ru/rest/1/code/",
            "https://a.b24.ru/rest/1/<redacted>/"
        ),
        Good(
            "https://a.b24.ru/rest/1/code",
            "",
            "https://a.b24.ru/rest/1/code/",
            "https://a.b24.ru/rest/1/<redacted>/"
        ),
        Good(
            "https://a.b24.ru/rest/1/code/",
            "1/code",
            "https://a.b24.ru/rest/1/code/",
            "https://a.b24.ru/rest/1/<redacted>/"
        ),
        Good(
            " HTTPS://A.B24.ru/rest \n",
            " 1/code ",
            "https://a.b24.ru/rest/1/code/",
            "https://a.b24.ru/rest/1/<redacted>/"
        ),
        Good(
            "http://127.0.0.1:8081/rest/1/demo/",
            nil,
            "http://127.0.0.1:8081/rest/1/demo/",
            "http://127.0.0.1:8081/rest/1/<redacted>/"
        ),
        Good("http://[::1]:80/rest", "1/demo", "http://[::1]:80/rest/1/demo/", "http://[::1]:80/rest/1/<redacted>/"),
        Good("https://a.b24.ru/rest", "9d3f.token-_~+=", "https://a.b24.ru/rest/", "https://a.b24.ru/rest/"),
    ])
    func `reads what names a portal`(good: Good) throws {
        let address = try PortalAddress(baseURL: good.baseURL, token: good.token)

        #expect(address.url(of: "crm.lead.list") == good.url + "crm.lead.list.json")
        #expect(address.description == good.description)
    }

    @Test func `tells a webhook from an access token`() throws {
        let webhook = try PortalAddress(baseURL: "https://a.b24.ru/rest", token: "7/code")
        let application = try PortalAddress(baseURL: "https://a.b24.ru/rest", token: "code")

        #expect(webhook.credential == .webhook(userID: "7", code: Secret("code")))
        #expect(application.credential == .accessToken(Secret("code")))
        #expect(webhook.host == "a.b24.ru")
    }

    @Test(arguments: [
        "", " ", "a.b24.ru/rest", "ftp://a.b24.ru/rest", "https://", "https:///rest", "https://user@a.b24.ru/rest",
        "https://user:\(sentinel)@a.b24.ru/rest", "https://a.b24.ru/rest?x=1", "https://a.b24.ru/rest#x",
        "https://a.b24.ru:0/rest", "https://a.b24.ru:65536/rest", "https://a.b24.ru:x/rest", "https://a b.ru/rest",
        "https://портал.рф/rest", "https://a.b24.ru/other", "https://a.b24.ru/rest/1", "https://a..b24.ru/rest",
        "https://a.b24.ru/rest/1/\(sentinel)/crm.lead.list", "https://a.b24.ru/rest/api/1/\(sentinel)",
        "https://a.b24.ru/rest/../\(sentinel)", "https://a.b24.ru/rest/1/..", "https://a.b24.ru/rest/1/%2e%2e",
        "https://a.b24.ru/rest/one/\(sentinel)/", "https://a.b24.ru/rest/1/\(sentinel)!/", "https://a.b24.ru\\rest",
        "https://[::1/rest", "https://a.b24.ru/rest//\(sentinel)/",
    ])
    func `refuses an address and says what is allowed`(baseURL: String) {
        let error = #expect(throws: PortalAddressError.self) { try PortalAddress(baseURL: baseURL, token: "1/code") }

        #expect(error?.description.hasPrefix("BITRIX_BASE_URL: ") == true)
        #expect(error.map { "\($0)" }?.contains(sentinel) == false)
    }

    @Test(arguments: [
        nil, "", " ", "/", "1/", "/\(sentinel)", "1/\(sentinel)/x", "one/\(sentinel)", "1/..", "../\(sentinel)",
        "1/\(sentinel)?x=1", "\(sentinel) x", "https://a.b24.ru/rest/1/\(sentinel)/", "1/a b", "1234567890123456789/x",
    ])
    func `refuses a token and says what is allowed`(token: String?) {
        let error = #expect(throws: PortalAddressError.self) {
            try PortalAddress(baseURL: "https://a.b24.ru/rest", token: token)
        }

        #expect(error?.description.hasPrefix("BITRIX_TOKEN: ") == true)
        #expect(
            error?.description.contains("llowed") == true || error?.description.contains("belongs") == true
                || error?.description.contains("letters and digits") == true
        )
        #expect(error.map { "\($0)" }?.contains(sentinel) == false)
    }

    @Test func `refuses two credentials that differ`() {
        let error = #expect(throws: PortalAddressError.self) {
            try PortalAddress(baseURL: "https://a.b24.ru/rest/1/code/", token: "2/code")
        }

        #expect(error?.setting == .token)
    }
}
