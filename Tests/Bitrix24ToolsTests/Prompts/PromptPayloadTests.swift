import JSONCore
import Logging
import MCP
import Testing

@testable import Bitrix24Tools

/// The ready calls of the texts, carried out by the tools that they name.
struct PromptPayloadTests {
    private static let shipped = (try? LocaleTexts.shipped("en")) ?? LocaleTexts()

    @Test(
        arguments: shipped.prompts.map(\.name),
        [[:], ["lead": "1", "company": "1", "responsible": "1", "status": "NEW"]]
    )
    func `calls a tool with what it takes, and without a warning about dates`(
        name: String,
        values: [String: String]
    ) async throws {
        let portal = try TestPortal()
        let text = try #require(Self.shipped.prompts.first { $0.name == name })
        let arguments = values.filter { value in text.arguments.contains { $0.name == value.key } }
        let catalog = PromptCatalog(texts: Self.shipped, zone: portal.context.zone, now: portal.context.now)
        let request = RequestContext(logger: .silent)

        let prompt = try await catalog.prompt(named: name, arguments: arguments, for: request)
        let payload = try #require(prompt?.meta["structuredContent"]?.object)
        let answer = try await call(payload, in: portal)

        #expect(!answer.result.isError)
        #expect(answer.warnings == [])
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
