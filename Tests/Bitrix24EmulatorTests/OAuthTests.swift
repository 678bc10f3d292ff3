import Bitrix24Emulator
import JSONCore
import Testing

struct OAuthTests {
    private let portal = TestPortal()

    @Test func `renews tokens as the authorization server does`() async throws {
        let answer = try await portal.tokens(refreshToken: "demo-refresh-token")

        let body = try answer.body
        #expect(answer.status == 200)
        #expect(
            body.object?.keys == [
                "access_token", "expires", "expires_in", "scope", "domain", "server_endpoint", "status",
                "client_endpoint", "member_id", "user_id", "refresh_token",
            ]
        )
        #expect(body["expires_in"] == 3600)
        #expect(body["expires"]?.double == TestPortal.noon + 3600)
        #expect(body["scope"]?.string == EmulatorConfiguration.allScopes.sorted().joined(separator: ","))
        #expect(body["client_endpoint"] == "https://demo.bitrix24.ru/rest/")
        #expect(body["status"] == "L")
        #expect(body["user_id"] == 1)
        #expect(body["access_token"] != body["refresh_token"])
    }

    @Test func `takes an access token for an hour, and says then that it has expired`() async throws {
        let token = try await portal.tokens(refreshToken: "demo-refresh-token").text("access_token")
        let target = "/rest/profile?auth=\(token)"

        portal.pass(seconds: 3599)
        #expect(try await portal.send(target).status == 200)
        portal.pass(seconds: 1)
        let error = try await portal.send(target).error()

        #expect(error == (401, "expired_token", "The access token provided has expired."))
    }

    @Test func `takes a refresh token once`() async throws {
        let first = try await portal.tokens(refreshToken: "demo-refresh-token")
        let second = try await portal.tokens(refreshToken: first.text("refresh_token"))

        let again = try await portal.tokens(refreshToken: "demo-refresh-token").error()

        #expect(again.status == 400)
        #expect(again.code == "invalid_grant")
        #expect(second.status == 200)
        // Who still has the older access token can use it for its hour.
        for answer in [first, second] {
            #expect(try await portal.send("/rest/profile?auth=\(answer.text("access_token"))").status == 200)
        }
    }

    @Test func `forgets a refresh token after half a year`() async throws {
        portal.pass(seconds: 180 * 86_400)

        #expect(try await portal.tokens(refreshToken: "demo-refresh-token").error().code == "invalid_grant")
    }

    @Test(
        arguments: [
            ("client_id=other&client_secret=demo-client-secret&grant_type=refresh_token", "invalid_client"),
            ("client_id=local.692599c0a1b2c3.24242424&client_secret=x&grant_type=refresh_token", "invalid_client"),
            ("", "invalid_client"),
            ("client_id=local.692599c0a1b2c3.24242424&client_secret=demo-client-secret", "invalid_request"),
            (
                "client_id=local.692599c0a1b2c3.24242424&client_secret=demo-client-secret&grant_type=password",
                "invalid_request"
            ),
            (
                "client_id=local.692599c0a1b2c3.24242424&client_secret=demo-client-secret&grant_type=refresh_token",
                "invalid_grant"
            ),
            (
                "client_id=local.692599c0a1b2c3.24242424&client_secret=demo-client-secret&grant_type=authorization_code"
                    + "&code=made-up",
                "invalid_grant"
            ),
        ]
    )
    func `gives no tokens to whom it does not know`(query: String, code: String) async throws {
        let error = try await portal.send("/oauth/token/?\(query)", verb: "GET").error()

        #expect(error.status == 400)
        #expect(error.code == code)
        #expect(!error.message.isEmpty)
        #expect(try await portal.tokens(refreshToken: "demo-refresh-token").status == 200)
    }

    @Test func `sends the user back with a code that is good for tokens once`() async throws {
        let portal = TestPortal { $0.application?.redirectURI = "https://app.example/back?x=1" }
        let location = try await portal.authorize("client_id=local.692599c0a1b2c3.24242424&state=a%26b")

        let code = try #require(location.firstMatch(of: #/[?&]code=([a-z0-9]{32})/#).map { String($0.1) })
        let first = try await portal.tokens(code: code)
        let second = try await portal.tokens(code: code)

        #expect(location.hasPrefix("https://app.example/back?x=1&code="))
        #expect(location.contains("&state=a%26b&domain=demo.bitrix24.ru&member_id="))
        #expect(location.contains("&scope=\(EmulatorConfiguration.allScopes.sorted().joined(separator: "%2C"))&"))
        #expect(try await portal.send("/rest/profile?auth=\(first.text("access_token"))").status == 200)
        #expect(try second.error().code == "invalid_grant")
    }

    @Test func `takes a code for half a minute`() async throws {
        let request = "client_id=local.692599c0a1b2c3.24242424&redirect_uri=https://app.example/"
        let location = try await portal.authorize(request)
        let code = try #require(location.firstMatch(of: #/[?&]code=([a-z0-9]{32})/#).map { String($0.1) })

        portal.pass(seconds: 30)
        let error = try await portal.tokens(code: code).error()

        #expect(error.status == 400)
        #expect(error.code == "expired_token")
    }

    @Test func `shows a page where an application is unknown or has no address`() async throws {
        let unknown = try await portal.send("/oauth/authorize/?client_id=other", verb: "GET")
        let homeless = try await portal.send(
            "/oauth/authorize/?client_id=local.692599c0a1b2c3.24242424",
            verb: "GET"
        )

        #expect(unknown.status == 403)
        let code = try #require(homeless.text.firstMatch(of: #/<pre>([a-z0-9]{32})</pre>/#).map { String($0.1) })
        #expect(try await portal.tokens(code: code).status == 200)
    }

    @Test func `has no tokens without an application`() async throws {
        let portal = TestPortal { $0.application = nil }

        #expect(try await portal.tokens(refreshToken: "demo-refresh-token").error().code == "invalid_client")
        #expect(try await portal.send("/rest/profile?auth=demo-access-token").status == 200)
    }

    @Test func `fails at the token endpoint only where a rule names it`() async throws {
        let portal = TestPortal()
        portal.portal.add(FaultRule(.html(status: 500)))
        #expect(try await portal.tokens(refreshToken: "demo-refresh-token").status == 200)
        portal.portal.clearFaults()
        portal.portal.add(FaultRule(.html(status: 500), method: "oauth.token"))

        #expect(try await portal.tokens(refreshToken: "any").status == 500)
        #expect(try await portal.post("profile").status == 200)
    }
}

extension TestPortal {
    fileprivate func tokens(refreshToken: String) async throws -> Answer {
        try await token("grant_type=refresh_token&refresh_token=\(refreshToken)")
    }

    fileprivate func tokens(code: String) async throws -> Answer {
        try await token("grant_type=authorization_code&code=\(code)")
    }

    /// Where the portal sends a user who authorizes an application.
    fileprivate func authorize(_ query: String) async throws -> String {
        let response = await response(to: "/oauth/authorize/?\(query)", host: "demo.bitrix24.ru")
        #expect(response.status == 302)
        return try #require(response.headers.first { $0.name == "Location" }?.value)
    }

    private func token(_ grant: String) async throws -> Answer {
        let form = "\(grant)&client_id=local.692599c0a1b2c3.24242424&client_secret=demo-client-secret"
        let response = await portal.respond(
            to: EmulatorRequest(
                verb: "POST",
                target: "/oauth/token/",
                headers: [
                    (name: "Host", value: "demo.bitrix24.ru"),
                    (name: "Content-Type", value: "application/x-www-form-urlencoded"),
                ],
                body: Array(form.utf8),
                isSecure: true
            )
        )
        return Answer(status: response.status, text: String(decoding: response.body, as: UTF8.self))
    }
}

extension Answer {
    fileprivate func text(_ member: String) throws -> String {
        let body = try body
        return try #require(body[member]?.string, "\(text)")
    }
}
