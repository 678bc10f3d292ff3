import Bitrix24Emulator
import JSONCore
import Testing

struct VersionThreeTests {
    private static let json = [(name: "Content-Type", value: "application/json")]

    private func failure(
        _ target: String,
        body: String = "{}",
        headers: [(name: String, value: String)] = json,
        of portal: TestPortal = .shared
    ) async throws -> (status: Int, code: String) {
        let answer = try await portal.send(target, headers: headers, body: body)
        let error = try #require(try answer.body["error"], "\(answer.text)")
        #expect(error["message"]?.string?.isEmpty == false)
        #expect(try answer.body["result"] == nil)
        return (answer.status, try #require(error["code"]?.string))
    }

    @Test(arguments: ["/rest/api/1/demo/made.up", "/rest/api/1/demo/Made.Up.json/"])
    func `says in its own envelope that a method is missing`(target: String) async throws {
        let failure = try await failure(target)

        #expect(failure.status == 404)
        #expect(failure.code == "BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION")
    }

    @Test func `asks for the scope of the third version`() async throws {
        let portal = TestPortal { $0.webhook.scopes = ["task"] }

        let failure = try await failure("/rest/api/1/demo/tasks.task.list", of: portal)

        #expect(failure.status == 403)
        #expect(failure.code == "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION")
    }

    @Test(
        arguments: [
            ("/rest/api/1/wrong/tasks.task.list", "{}"), ("/rest/api/tasks.task.list", "{}"),
            ("/rest/api/tasks.task.list?auth=demo-access-token", "{}"),
            ("/rest/api/tasks.task.list", #"{"auth":"nobody's"}"#),
        ]
    )
    func `gives no reason for a refusal`(target: String, body: String) async throws {
        let failure = try await failure(target, body: body)

        #expect(failure.status == 401)
        #expect(failure.code == "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION")
    }

    @Test func `finds the token in the body and in the header`() async throws {
        let bearer = Self.json + [(name: "Authorization", value: "Bearer demo-access-token")]

        let body = try await failure("/rest/api/made.up", body: #"{"auth":"demo-access-token"}"#)
        let header = try await failure("/rest/api/made.up", body: "[]", headers: bearer)

        #expect(body.status == 404)
        #expect(header.status == 404)
    }

    @Test(arguments: [("{", "application/json"), ("a=1", "application/x-www-form-urlencoded"), ("x", "text/plain")])
    func `reads JSON alone`(body: String, type: String) async throws {
        let failure = try await failure(
            "/rest/api/1/demo/tasks.task.list",
            body: body,
            headers: [(name: "Content-Type", value: type)]
        )

        #expect(failure.status == 400)
        #expect(failure.code == "BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION")
    }
}
