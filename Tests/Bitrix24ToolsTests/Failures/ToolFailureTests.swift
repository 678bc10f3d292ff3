import Bitrix24
import JSONCore
import Logging
import MCP
import Testing

@testable import Bitrix24Tools

struct ToolFailureTests {
    @Test(arguments: PortalError.Kind.allCases, ["ru", "en"])
    func `says what every kind of error means`(kind: PortalError.Kind, locale: String) throws {
        let portal = try TestPortal(locale: locale)
        let error = PortalError(kind, calling: "crm.lead.list", code: "CODE_7", message: "Words \"of\" the portal")

        let answer = try failure(error, in: portal)

        #expect(answer.result.isError)
        #expect(answer["error"]?["kind"]?.string == kind.rawValue)
        #expect(answer["error"]?["method"] == "crm.lead.list")
        #expect(answer["error"]?["code"] == "CODE_7")
        #expect(answer["error"]?["message"]?.string == answer.texts[0])
        #expect(try JSONValue(parsing: answer.texts[1]) == answer.structured)
        #expect(answer.texts[0].contains("\"CODE_7: Words \\\"of\\\" the portal\""))
        #expect(!answer.texts[0].hasPrefix("error."))
        #expect(answer["metadata"] == ["provider": "bitrix24", "tool": "getLeads"])
    }

    @Test func `tells until when a method is blocked, in the server's time zone`() throws {
        let portal = try TestPortal()
        let error = PortalError(.overLimit, calling: "crm.lead.list", blockedUntil: TestPortal.now)

        #expect(try failure(error, in: portal).texts[0].contains("2026-03-18T15:00:00+03:00"))
    }

    @Test func `names every fault of the arguments`() async throws {
        let portal = try TestPortal()
        let error = await #expect(throws: ToolInputError.self) {
            try await portal.call(LeadList(), ["limit": 501, "limits": 5, "dateHint": "someday"])
        }

        let answer = try failure(try #require(error), in: portal)

        #expect(answer["error"]?["kind"] == "invalidArguments")
        #expect(answer["error"]?["faults"]?.array?.count == 3)
        for word in ["limit", "501", "500", "limits", "dateHint", "someday", "last_week"] {
            #expect(answer.texts[0].contains(word))
        }
    }

    @Test func `keeps the words of an unknown error to itself`() throws {
        struct Leak: Error, CustomStringConvertible { let description = "secret-words" }
        let portal = try TestPortal()

        let answer = try failure(Leak(), in: portal)

        #expect(answer["error"]?["kind"] == "serverFailed")
        #expect(!answer.texts[0].contains("secret-words"))
    }

    @Test func `never shows the secret of a webhook that the portal refuses`() async throws {
        let portal = try TestPortal(code: "topsecretcode")
        let error = await #expect(throws: PortalError.self) { try await portal.call(LeadList()) }

        let answer = try failure(try #require(error), in: portal)

        #expect(answer["error"]?["kind"] == "unauthorized")
        #expect(!answer.structured.text.contains("topsecretcode"))
        #expect(!answer.texts.joined().contains("topsecretcode"))
    }

    private func failure(_ error: any Error, in portal: TestPortal) throws -> TestAnswer {
        try TestAnswer(
            ToolFailure(error, of: "getLeads", in: portal.context).toolResult(
                of: "getLeads",
                in: portal.context,
                for: RequestContext(logger: .silent)
            )
        )
    }
}
