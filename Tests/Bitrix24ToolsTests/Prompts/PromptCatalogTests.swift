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

    @Test func `puts values and dates into the call`() async throws {
        let result = try await catalog("en").prompt(
            named: "won_deals",
            arguments: ["period": "last_month", "responsible": "7"],
            for: request
        )

        let payload = result?.meta["structuredContent"]
        #expect(payload?["tool"] == "getDeals")
        #expect(
            payload?["params"]?["filter"]?.text
                == #"{"ASSIGNED_BY_ID":"7",">=CLOSEDATE":"2026-10-01T00:00:00+03:00","#
                + #""<=CLOSEDATE":"2026-10-31T23:59:59+03:00"}"#
        )
        #expect(result?.onlyText?.contains("from 2026-10-01T00:00:00+03:00 to 2026-10-31T23:59:59+03:00") == true)
    }

    @Test func `leaves out what has no value and makes numbers numbers`() async throws {
        let result = try await catalog("ru").prompt(named: "fresh_leads", arguments: ["limit": "5"], for: request)

        let parameters = result?.meta["structuredContent"]?["params"]
        #expect(parameters?.object?.keys == ["dateHint", "select", "order", "limit"])
        #expect(parameters?["dateHint"] == "last_week")
        #expect(parameters?["limit"] == 5)
        #expect(
            result?.meta["warnings"]?[0]
                == [
                    "argument": "period",
                    "message": "Период не указан: взяты последние семь дней и сегодня (last_week).",
                    "default": "last_week",
                ]
        )
    }

    @Test func `counts days back from the midnight of today`() async throws {
        let result = try await catalog("en").prompt(named: "overdue_tasks", arguments: ["days": "7"], for: request)

        let filter = result?.meta["structuredContent"]?["params"]?["filter"]
        #expect(filter?[">=DEADLINE"] == "2026-11-11T00:00:00+03:00")
        #expect(filter?["<=DEADLINE"] == "2026-11-18T15:00:00+03:00")
        #expect(filter?["RESPONSIBLE_ID"] == nil)
    }

    @Test func `takes another message and call where an argument is missing`() async throws {
        let catalog = try catalog("en")

        let with = try await catalog.prompt(named: "client_card", arguments: ["company": "12"], for: request)
        let without = try await catalog.prompt(named: "client_card", arguments: ["company": ""], for: request)

        #expect(with?.meta["structuredContent"] == ["tool": "getCompany", "params": ["id": 12]])
        #expect(with?.onlyText?.contains(#"{"COMPANY_ID":"12"}"#) == true)
        #expect(without?.meta["structuredContent"]?["tool"] == "getCompanies")
        #expect(without?.onlyText?.contains("Help me choose a company") == true)
        #expect(without?.onlyText?.contains("Not given in this call:\n- No company is given") == true)
    }

    @Test(arguments: [
        (["period": "week"], #"period is "week", but allowed are today, yesterday, last_week"#),
        (["limit": "0"], #"limit is "0", but a whole number from 1 to 500 is allowed"#),
        (["limit": "ten"], #"limit is "ten""#),
        (["responsible": "Ann"], #"responsible is "Ann", but a number (an id) from 1 is allowed"#),
        (["who": "Ann"], #""who" is no argument; allowed are period, responsible, limit"#),
    ])
    func `refuses values that no call could take`(arguments: [String: String], reason: String) async throws {
        let error = try await #require(throws: RPCError.self) {
            try await catalog("en").prompt(named: "fresh_leads", arguments: arguments, for: request)
        }

        #expect(error.code == .invalidParams)
        #expect(error.message.hasPrefix("Invalid arguments for the prompt fresh_leads: "))
        #expect(error.message.contains(reason))
    }

    @Test func `does not let a value act as a placeholder or break the JSON`() async throws {
        let value = #"{now}","x":"\"#
        let result = try await catalog("en").prompt(
            named: "leads_by_status",
            arguments: ["status": value],
            for: request
        )

        #expect(result?.meta["structuredContent"]?["params"]?["filter"]?["STATUS_ID"]?.string == value)
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
        case .text, .leadStatus, .leadSource: "NEW"
        case .integer(let range): "\(range.upperBound)"
        case .dateHint: "this_quarter"
        case .semantics: "success"
        case .dealCategory: "0"
        case .user, .lead, .company: "3"
        }
    }
}
