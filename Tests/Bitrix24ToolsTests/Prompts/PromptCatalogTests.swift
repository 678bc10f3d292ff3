import CRM
import JSONCore
import Logging
import MCP
import Testing

@testable import Bitrix24Tools

struct PromptCatalogTests {
    /// 2026-11-18 15:00:00 in Moscow, a Wednesday.
    private let wednesday: Int64 = 1_795_003_200

    @Test(arguments: LocaleTexts.shippedLocales)
    func `offers prompts whose arguments are all optional and described`(locale: String) throws {
        let prompts = try catalog(locale).prompts

        #expect(prompts.count >= 8)
        #expect(Set(prompts.map(\.name)).count == prompts.count)
        for prompt in prompts {
            #expect(prompt.title?.isEmpty == false)
            #expect(prompt.description?.isEmpty == false)
            #expect(!prompt.arguments.contains { $0.isRequired || $0.description?.isEmpty != false })
        }
    }

    @Test(arguments: LocaleTexts.shippedLocales)
    func `fills every prompt in without arguments, and warns of each`(locale: String) async throws {
        let catalog = try catalog(locale)

        for prompt in catalog.prompts {
            let result = try #require(try await catalog.prompt(named: prompt.name, arguments: [:], for: request))

            let text = try #require(result.onlyText)
            let payload = try #require(result.meta["structuredContent"])
            #expect(Placeholders.names(in: text) == [], "\(prompt.name)")
            #expect(Placeholders.names(in: payload.text) == [], "\(prompt.name)")
            #expect(text.contains(payload.indentedText))
            let warnings = try #require(result.meta["warnings"]?.array)
            #expect(warnings.compactMap { $0["argument"]?.string } == prompt.arguments.map(\.name))
            for warning in warnings {
                let message = try #require(warning["message"]?.string)
                #expect(text.contains(message))
                #expect(Placeholders.names(in: message) == [])
            }
        }
    }

    @Test(arguments: LocaleTexts.shippedLocales)
    func `fills every prompt in with all its arguments, and warns of nothing`(locale: String) async throws {
        let catalog = try catalog(locale)

        for prompt in try LocaleTexts.shipped(locale).prompts {
            let arguments = Dictionary(uniqueKeysWithValues: prompt.arguments.map { ($0.name, $0.kind.sample) })
            let result = try #require(
                try await catalog.prompt(named: prompt.name, arguments: arguments, for: request)
            )

            #expect(result.meta["warnings"] == [])
            #expect(Placeholders.names(in: result.onlyText ?? "") == [], "\(prompt.name)")
            #expect(result.meta["structuredContent"]?["tool"]?.string?.isEmpty == false)
        }
    }

    @Test func `puts words into the call as they were given`() async throws {
        let result = try await catalog("ru").prompt(
            named: "won_deals",
            arguments: ["period": "прошлый квартал", "responsible": "Воронцов"],
            for: request
        )

        let payload = result?.meta["structuredContent"]
        #expect(payload?["tool"] == "aggregateCrm")
        #expect(payload?["params"]?["where"] == [["stageSemanticId": "won"], ["assignedById": "Воронцов"]])
        #expect(payload?["params"]?["period"] == "прошлый квартал")
        #expect(result?.onlyText?.contains("за период: прошлый квартал.") == true)
    }

    @Test func `leaves out what has no value and makes numbers numbers`() async throws {
        let result = try await catalog("ru").prompt(named: "fresh_leads", arguments: ["limit": "5"], for: request)

        let parameters = result?.meta["structuredContent"]?["params"]
        #expect(parameters?.object?.keys == ["entity", "period", "fields", "orderBy", "limit"])
        #expect(parameters?["period"] == "последние 7 дней")
        #expect(parameters?["limit"] == 5)
        #expect(
            result?.meta["warnings"]?[0]
                == [
                    "argument": "period",
                    "message": "Период не указан: взяты последние 7 дней.",
                    "default": "последние 7 дней",
                ]
        )
    }

    @Test func `puts the bounds of periods and days that are counted back into texts of one's own`() async throws {
        let texts = try LocaleTexts(
            parsing: """
                # T
                ## Prompt: mine
                ### Mine
                Text.
                #### Arguments
                - `period` (`dateHint`, default `last_week`): When.
                - `days` (`integer` `1...30`): How many.
                #### Warnings
                - `period`: None.
                - `days`: None.
                #### Message
                From {period.start} to {period.end}: {payload}
                #### Payload
                ```json
                {"tool": "getTasks", "params": {"filter": {">=DEADLINE": "{days.daysAgo}", "<=DEADLINE": "{now}"}}}
                ```
                """,
            file: "a.md"
        )
        let now = wednesday
        let zone = try TimeZoneRules(identifier: "Europe/Moscow")
        let catalog = PromptCatalog(texts: texts, zone: zone, now: { now })

        let result = try await catalog.prompt(
            named: "mine",
            arguments: ["period": "last_month", "days": "7"],
            for: request
        )

        let filter = result?.meta["structuredContent"]?["params"]?["filter"]
        #expect(filter == [">=DEADLINE": "2026-11-11T00:00:00+03:00", "<=DEADLINE": "2026-11-18T15:00:00+03:00"])
        #expect(result?.onlyText?.hasPrefix("From 2026-10-01T00:00:00+03:00 to 2026-10-31T23:59:59+03:00") == true)
    }

    @Test func `takes another message and call where an argument is missing`() async throws {
        let catalog = try catalog("en")

        let with = try await catalog.prompt(named: "client_card", arguments: ["company": "12"], for: request)
        let without = try await catalog.prompt(named: "client_card", arguments: ["company": ""], for: request)

        let call: JSONValue = ["tool": "getCrmRecord", "params": ["entity": "companies", "id": 12]]
        #expect(with?.meta["structuredContent"] == call)
        #expect(with?.onlyText?.contains(#"{"companyId":12}"#) == true)
        #expect(without?.meta["structuredContent"]?["tool"] == "searchCrm")
        #expect(without?.onlyText?.contains("Help me choose a company") == true)
        #expect(without?.onlyText?.contains("Not given in this call:\n- No company is given") == true)
    }

    @Test(arguments: [
        ("fresh_leads", ["period": "soon"], #"period is "soon", but a period in words or figures is allowed"#),
        ("fresh_leads", ["limit": "0"], #"limit is "0", but a whole number from 1 to 200 is allowed"#),
        ("fresh_leads", ["limit": "ten"], #"limit is "ten""#),
        ("lead_call_review", ["lead": "Ann"], #"lead is "Ann", but a number (an id) from 1 is allowed"#),
        ("fresh_leads", ["who": "Ann"], #""who" is no argument; allowed are period, responsible, limit"#),
    ])
    func `refuses values that no call could take`(
        name: String,
        arguments: [String: String],
        reason: String
    ) async throws {
        let error = try await #require(throws: RPCError.self) {
            try await catalog("en").prompt(named: name, arguments: arguments, for: request)
        }

        #expect(error.code == .invalidParams)
        #expect(error.message.hasPrefix("Invalid arguments for the prompt \(name): "))
        #expect(error.message.contains(reason))
    }

    @Test func `does not let a value act as a placeholder or break the JSON`() async throws {
        let value = #"{now}","x":"\"#
        let result = try await catalog("en").prompt(
            named: "leads_by_status",
            arguments: ["status": value],
            for: request
        )

        #expect(result?.meta["structuredContent"]?["params"]?["where"]?[0]?["stageId"]?.string == value)
        #expect(result?.onlyText?.contains(value) == true)
    }

    @Test func `knows no other prompts`() async throws {
        #expect(try await catalog("en").prompt(named: "fresh_deals", arguments: [:], for: request) == nil)
    }

    private let request = RequestContext(logger: Logger(label: "test"))

    private func catalog(_ locale: String) throws -> PromptCatalog {
        let now = wednesday
        let zone = try TimeZoneRules(identifier: "Europe/Moscow")
        return PromptCatalog(texts: try .shipped(locale), zone: zone, now: { now })
    }
}

extension PromptResult {
    fileprivate var onlyText: String? {
        messages.count == 1 ? messages.first?.content.text : nil
    }
}

extension PromptArgumentText.Kind {
    fileprivate var sample: String {
        switch self {
        case .text, .leadStatus, .leadSource, .pipeline, .person: "NEW"
        case .period: "last month"
        case .integer(let range): "\(range.upperBound)"
        case .dateHint: "this_quarter"
        case .semantics: "success"
        case .dealCategory: "0"
        case .user, .lead, .company: "3"
        }
    }
}
