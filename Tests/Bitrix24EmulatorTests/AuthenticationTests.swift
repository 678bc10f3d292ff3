import Bitrix24Emulator
import JSONCore
import Testing

struct AuthenticationTests {
    @Test(
        arguments: [
            ("/rest/1/wrong/profile", 401, "INVALID_CREDENTIALS"), ("/rest/2/demo/profile", 401, "INVALID_CREDENTIALS"),
            ("/rest/profile", 401, "NO_AUTH_FOUND"), ("/rest/profile?auth=", 401, "NO_AUTH_FOUND"),
            ("/rest/profile?auth=stolen", 401, "invalid_token"),
            ("/rest/1/demo/no.such.method", 404, "ERROR_METHOD_NOT_FOUND"),
            ("/rest/1/demo/", 404, "ERROR_METHOD_NOT_FOUND"), ("/rest/1/wrong/nothing", 404, "ERROR_METHOD_NOT_FOUND"),
        ]
    )
    func `refuses what it does not know`(target: String, status: Int, code: String) async throws {
        let error = try await TestPortal().send(target).error()

        #expect(error.status == status)
        #expect(error.code == code)
        #expect(!error.message.isEmpty)
    }

    @Test func `takes an access token until it expires`() async throws {
        let portal = TestPortal { $0.accessToken = .init(value: "t", expiresAt: TestPortal.noon + 3600) }

        #expect(try await portal.send("/rest/profile", body: "auth=t").status == 200)
        portal.pass(seconds: 3600)
        let error = try await portal.send(
            "/rest/profile",
            headers: [(name: "Content-Type", value: "application/json")],
            body: #"{"auth":"t"}"#
        ).error()

        #expect(error.status == 401)
        #expect(error.code == "expired_token")
    }

    @Test(
        arguments: [
            ("crm.lead.list", "crm"), ("tasks.task.list", "task"), ("user.get", "user"),
            ("department.get", "department"), ("voximplant.statistic.get", "telephony"),
        ]
    )
    func `refuses methods outside the scopes`(method: String, scope: String) async throws {
        let portal = TestPortal { $0.webhook.scopes.remove(scope) }

        let error = try await portal.post(method).error()

        #expect(error.status == 403)
        #expect(error.code == "insufficient_scope")
        #expect(error.message.contains("webhook token"))
        #expect(try await portal.post("profile").status == 200)
    }

    @Test func `tells scopes and methods`() async throws {
        let portal = TestPortal { $0.webhook.scopes = ["crm"] }

        #expect(try await portal.post("scope").result() == ["crm"])
        let methods = try #require(try await portal.post("methods").result().array)
        #expect(methods.contains("crm.lead.list"))
        #expect(!methods.contains("user.get"))
        let known = try await portal.post("method.get", ["name": "user.get"]).result()
        #expect(known == ["isExisting": true, "isAvailable": false])
        let unknown = try await portal.post("method.get", ["name": "user.fly"]).result()
        #expect(unknown == ["isExisting": false, "isAvailable": false])
    }

    @Test func `tells a webhook that it is no application`() async throws {
        let portal = TestPortal()

        let error = try await portal.post("app.info").error()

        #expect(error.code == "ACCESS_DENIED")
        #expect(try await portal.send("/rest/app.info?auth=demo-access-token").status == 200)
    }

    @Test func `refuses what the user has no right to, alone and inside a batch`() async throws {
        let portal = TestPortal { $0.webhook.denied = ["voximplant.statistic.get"] }
        let commands: JSONValue = ["cmd": ["calls": "voximplant.statistic.get", "leads": "crm.lead.list?start=-1"]]

        let alone = try await portal.post("voximplant.statistic.get").error()
        let batch = try await portal.post("batch", commands).result()

        #expect(alone.status == 403)
        #expect(alone.code == "ACCESS_DENIED")
        #expect(batch["result_error"]?["calls"]?["error"] == "ACCESS_DENIED")
        #expect(batch["result"]?["leads"]?.array?.count == 50)
    }

    @Test func `takes further webhooks by their own users and scopes, and none that is revoked`() async throws {
        let portal = TestPortal {
            $0.otherWebhooks = [
                .init(userID: 3, code: "second", scopes: ["user"]), .init(userID: 5, code: "third", isRevoked: true),
            ]
        }

        let profile = try await portal.send("/rest/3/second/profile").result()

        #expect(profile["ID"] == "3")
        #expect(try await portal.send("/rest/3/second/crm.lead.list").error().code == "insufficient_scope")
        for target in ["/rest/5/third/profile", "/rest/3/third/profile"] {
            #expect(try await portal.send(target).error().code == "INVALID_CREDENTIALS")
        }
    }

    @Test func `takes further access tokens by their own users`() async throws {
        let portal = TestPortal { $0.otherAccessTokens = [.init(value: "b", userID: 3, scopes: ["crm"])] }

        #expect(try await portal.send("/rest/profile?auth=b").result()["ID"] == "3")
        #expect(try await portal.send("/rest/user.get?auth=b").error().message.contains("access token"))
        #expect(try await portal.send("/rest/user.get?auth=demo-access-token").status == 200)
    }
}
