import JSONCore
import Logging
import MCP
import Testing

@testable import Bitrix24Tools

/// The ready calls of the texts, carried out by the tools that they name.
struct PromptPayloadTests {
    private static let shipped = (try? LocaleTexts.shipped("en")) ?? LocaleTexts()
    private static let arguments: [[String: String]] = [
        [:],
        ["lead": "1", "company": "1", "responsible": "1", "status": "NEW", "source": "WEB", "pipeline": "0"],
        [
            "responsible": "Алексей Воронцов", "status": "В работе", "source": "Веб-сайт", "pipeline": "Общая",
            "period": "прошлый квартал",
        ],
        ["responsible": "me", "group": "failure", "period": "last 90 days", "days": "1", "limit": "1"],
    ]

    @Test(arguments: shipped.prompts.map(\.name), LocaleTexts.shippedLocales)
    func `calls a tool that answers in words with what it takes`(name: String, locale: String) async throws {
        let portal = try TestPortal(locale: locale)
        let texts = portal.context.texts
        let text = try #require(texts.prompts.first { $0.name == name })
        let catalog = PromptCatalog(texts: texts, zone: portal.context.zone, now: portal.context.now)

        for values in Self.arguments {
            let arguments = values.filter { value in text.arguments.contains { $0.name == value.key } }
            let prompt = try await catalog.prompt(
                named: name,
                arguments: arguments,
                for: RequestContext(logger: .silent)
            )
            let payload = try #require(prompt?.meta["structuredContent"]?.object)
            let answer = try await call(payload, in: portal)

            #expect(!answer.result.isError, "\(arguments): \(answer.result)")
            #expect(answer.warnings == [])
            let tool = try #require(payload["tool"]?.string)
            #expect(["searchCrm", "aggregateCrm", "getCrmRecord", "getLeadCalls"].contains(tool))
        }
    }

    @Test(arguments: shipped.guideScenarios.indices)
    func `calls a tool with what it takes in each scenario of the guide`(place: Int) async throws {
        let portal = try TestPortal(ownData: true)

        let answer = try await call(Self.shipped.guideScenarios[place].payload, in: portal)

        #expect(!answer.result.isError)
        #expect(answer.warnings == [])
    }

    @Test func `finds something in the sample portal by every ready query`() async throws {
        let portal = try TestPortal()

        for query in Self.shipped.structuredInstructions {
            var parameters = query
            parameters["title"] = nil
            parameters["description"] = nil
            let answer = try await portal.call(LeadList(), .object(parameters))

            #expect(!answer.rows.isEmpty, "\(query["title"]?.text ?? "")")
        }
    }

    private func call(_ payload: JSONObject, in portal: TestPortal) async throws -> TestAnswer {
        let name = try #require(payload["tool"]?.string)
        let tool = try #require(ToolCatalog.tools.first { $0.name.rawValue == name })
        return try await portal.call(tool, payload["params"] ?? [:])
    }
}
