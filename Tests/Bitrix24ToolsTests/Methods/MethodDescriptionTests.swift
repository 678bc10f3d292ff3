import Bitrix24
import JSONCore
import Logging
import MCP
import Testing

@testable import Bitrix24Tools

struct MethodDescriptionTests {
    @Test func `tells all that is known of a method`() async throws {
        let portal = try TestPortal()

        let answer = try await portal.call(MethodDescription(), ["method": " CRM.timeline.comment.add.json "])

        #expect(
            answer.structured == [
                "metadata": ["provider": "bitrix24", "tool": "describeMethod"],
                "method": "crm.timeline.comment.add",
                "purpose": "Add comment",
                "scope": "crm",
                "access": "write",
                "gateway": "allowed",
                "parameters": [
                    "columns": ["name", "type", "required"],
                    "rows": [
                        ["fields", "object", true], ["fields.ENTITY_ID", "int", true],
                        ["fields.ENTITY_TYPE", "string", true], ["fields.COMMENT", "string", true],
                        ["fields.FILES", "attached_diskfile", false],
                    ],
                ],
                "errors": ["ACCESS_DENIED", "INVALID_ARG_VALUE", "NOT_FOUND", "OWNER_NOT_FOUND"],
                "returns": "int",
                "documentation":
                    "https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-add.html",
                "call": [
                    "method": "crm.timeline.comment.add",
                    "params": [
                        "fields": ["ENTITY_ID": "<int>", "ENTITY_TYPE": "<string>", "COMMENT": "<string>"]
                    ],
                ],
            ]
        )
        #expect(answer.texts[0] == "crm.timeline.comment.add: Add comment.")
        #expect(try JSONValue(parsing: answer.texts[1]) == answer.structured)
    }

    @Test func `describes every method of the catalogue`() async throws {
        let portal = try TestPortal(settings: ToolSettings(gateway: .full))

        for entry in MethodLibrary.shipped.entries {
            let name = entry.method.rawValue
            let answer = try await portal.call(MethodDescription(), ["method": .string(name)])

            #expect(answer["method"]?.string == name)
            #expect(answer["purpose"]?.string?.isEmpty == false, "\(name)")
            #expect(answer["scope"]?.string?.isEmpty == false, "\(name)")
            #expect(answer["access"]?.string == entry.method.access.rawValue)
            #expect(answer["gateway"] == "allowed")
            #expect((answer["call"] == nil) == entry.isOfNewerInterface, "\(name)")
            #expect(answer["documentation"]?.string?.hasSuffix(".html") == true)
            #expect(!Self.hasEmptyParts(answer.structured), "\(name)")
        }
    }

    @Test func `offers a call that fits the gateway's tool`() async throws {
        let portal = try TestPortal()

        for method in ["crm.deal.get", "tasks.task.add", "crm.item.details.configuration.set", "server.time"] {
            let answer = try await portal.call(MethodDescription(), ["method": .string(method)])
            let call = try #require(answer["call"])

            #expect(try call.decoded(as: MethodCall.Input.self).method.rawValue == method)
        }
        let nested = try await portal.call(MethodDescription(), ["method": "crm.item.details.configuration.set"])
        #expect(nested["call"]?["params"]?["data"]?[0]?["name"] == "<string>")
        let task = try await portal.call(MethodDescription(), ["method": "tasks.task.add"])
        #expect(task["call"]?["params"] == ["fields": ["TITLE": "<string>", "RESPONSIBLE_ID": "<int>"]])
        let time = try await portal.call(MethodDescription(), ["method": "server.time"])
        #expect(time["call"] == ["method": "server.time"])
        #expect(time["parameters"] == nil)
    }

    @Test func `shows the first field of a write that names no required one`() async throws {
        let answer = try await TestPortal().call(MethodDescription(), ["method": "crm.deal.add"])

        #expect(answer["call"]?["params"] == ["fields": ["TITLE": "<string>"]])
        #expect(answer["replacement"] == "crm.item.add")
    }

    @Test func `says what a method needs, and which pages`() async throws {
        let portal = try TestPortal()

        let list = try await portal.call(MethodDescription(), ["method": "catalog.product.list"])
        let application = try await portal.call(MethodDescription(), ["method": "telephony.externalLine.add"])
        let newer = try await portal.call(MethodDescription(), ["method": "tasks.task.chat.message.send"])

        #expect(list["pages"] == true)
        #expect(list["notes"] == nil)
        #expect(application["notes"]?[0]?.string?.contains("application") == true)
        #expect(newer["notes"]?[0]?.string?.contains("REST 3.0") == true)
        #expect(newer["call"] == nil)
    }

    @Test(arguments: ["ru", "en"])
    func `names the nearest names in the place of one that no method has`(locale: String) async throws {
        let portal = try TestPortal(locale: locale)

        let answer = try await failure(of: "crm.deal.lst", in: portal)
        let foreign = try await failure(of: "ъъъ", in: portal)

        #expect(answer.result.isError)
        #expect(answer["error"]?["kind"] == "invalidArguments")
        for word in ["describeMethod", "\"crm.deal.lst\"", "crm.deal.list"] { #expect(answer.texts[0].contains(word)) }
        #expect(foreign.texts[0].contains("\"ъъъ\""))
        #expect(foreign.texts[0].contains("searchMethods"))
    }

    @Test func `leaves parameters out that the budget does not hold, and says how many`() async throws {
        let portal = try TestPortal(settings: ToolSettings(resultBudget: 2000))

        let answer = try await portal.call(MethodDescription(), ["method": "imopenlines.config.add"])

        let shown = try #require(answer["parameters"]?["rows"]?.array?.count)
        #expect(try #require(answer.result.structuredContent).count <= 2000)
        let whole = try await TestPortal().call(MethodDescription(), ["method": "imopenlines.config.add"])
        let all = try #require(whole["parameters"]?["rows"]?.array?.count)
        #expect((1..<all).contains(shown))
        #expect(answer["parametersLeftOut"]?.int == all - shown)
        #expect(whole["parametersLeftOut"] == nil)
    }

    private func failure(of name: String, in portal: TestPortal) async throws -> TestAnswer {
        let error = await #expect(throws: ToolInputError.self) {
            try await portal.call(MethodDescription(), ["method": .string(name)])
        }
        return try TestAnswer(
            ToolFailure(try #require(error), of: "describeMethod", in: portal.context).toolResult(
                of: "describeMethod",
                in: portal.context,
                for: RequestContext(logger: .silent)
            )
        )
    }

    /// Whether anything in an answer is null, or has nothing in it.
    private static func hasEmptyParts(_ value: JSONValue) -> Bool {
        switch value {
        case .null: true
        case .bool, .number: false
        case .string(let text): text.isEmpty
        case .array(let elements): elements.isEmpty || elements.contains(where: hasEmptyParts)
        case .object(let object): object.isEmpty || object.members.contains { hasEmptyParts($0.value) }
        }
    }
}
