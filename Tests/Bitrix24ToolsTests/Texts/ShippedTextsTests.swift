import JSONCore
import MCP
import Testing

@testable import Bitrix24Tools

struct ShippedTextsTests {
    private static let tools = [
        "getDeals", "getLeads", "getContacts", "getUsers", "getTasks", "getCompanies", "getCompany", "getLeadCalls",
        "callBitrixMethod", "aggregateCrm", "describeCrm", "getCrmRecord", "searchCrm", "searchMethods",
        "describeMethod", "findClient", "funnelReport", "pipelineAt",
    ]
    private static let listTools = ["getDeals", "getLeads", "getContacts", "getUsers", "getTasks", "getCompanies"]
    private static let listParameters = [
        "select", "filter", "order", "start", "limit", "dateHint", "detail", "maxBytes",
    ]
    private static let ownParameters = [
        "getDeals": ["stageSemantics"], "getLeads": ["statusSemantics", "groupSemantics"],
        "getCompany": ["id", "detail"], "getLeadCalls": ["ownerId", "start", "limit", "filter", "select", "order"],
        "aggregateCrm": [
            "entity", "where", "text", "period", "dateField", "groupBy", "metrics", "currency", "orderBy", "limit",
            "allowCost",
        ],
        "describeMethod": ["method"], "searchMethods": ["query", "scope", "access", "limit"],
        "findClient": ["phone", "email", "name", "inn", "text"],
        "funnelReport": ["pipeline", "entity", "period", "by", "allowCost"],
        "pipelineAt": ["date", "pipeline", "entity", "allowCost"], "describeCrm": ["entity", "search", "field"],
        "getCrmRecord": ["entity", "id", "url", "include"],
        "searchCrm": [
            "entity", "where", "text", "period", "dateField", "fields", "orderBy", "limit", "cursor",
        ],
        "callBitrixMethod": ["method", "params"],
    ]

    @Test func `has the same keys in every locale`() throws {
        let russian = try LocaleTexts.shipped("ru")
        let english = try LocaleTexts.shipped("en")

        #expect(Set(russian.keys).symmetricDifference(english.keys) == [])
        #expect(russian.keys.count > 200)
    }

    @Test func `has the same calls and placeholders in every locale`() throws {
        let russian = try LocaleTexts.shipped("ru")
        let english = try LocaleTexts.shipped("en")

        #expect(russian.guideScenarios.map(\.payload) == english.guideScenarios.map(\.payload))
        for (left, right) in zip(russian.structuredInstructions, english.structuredInstructions) {
            for key in ["order", "filter", "limit", "start"] { #expect(left[key] == right[key]) }
        }
        for (tool, rule) in russian.warningRules {
            #expect(rule.fields == english.warningRules[tool]?.fields)
            #expect(rule.range == english.warningRules[tool]?.range)
        }
        for (key, text) in russian.messages {
            let names = Placeholders.names(in: text)
            #expect(Set(names) == Set(Placeholders.names(in: english.messages[key] ?? "")), "\(key)")
        }
    }

    @Test func `has the same prompts in every locale`() throws {
        let english = try LocaleTexts.shipped("en").prompts

        for (left, right) in zip(try LocaleTexts.shipped("ru").prompts, english) {
            #expect(left.name == right.name)
            #expect(left.payloads == right.payloads)
            #expect(left.arguments.map(\.name) == right.arguments.map(\.name))
            #expect(left.arguments.map(\.kind) == right.arguments.map(\.kind))
            #expect(left.arguments.map(\.languageFreeDefault) == right.arguments.map(\.languageFreeDefault))
            #expect(left.messages.map(\.without) == right.messages.map(\.without))
            for (leftMessage, rightMessage) in zip(left.messages, right.messages) {
                let names = Set(Placeholders.names(in: leftMessage.body))
                #expect(names == Set(Placeholders.names(in: rightMessage.body)), "\(left.name)")
            }
        }
    }

    @Test(arguments: LocaleTexts.shippedLocales)
    func `describes every tool and parameter of the contract, and no others`(locale: String) throws {
        let texts = try LocaleTexts.shipped(locale)

        #expect(texts.tools.keys.sorted() == Self.tools.sorted())
        for name in Self.tools {
            let text = try #require(texts.tool(ToolName(rawValue: name)))
            let shared = Self.listTools.contains(name) ? Self.listParameters : []
            #expect(text.parameters.keys.sorted() == (shared + (Self.ownParameters[name] ?? [])).sorted(), "\(name)")
            #expect(text.description.count > 60)
        }
        for name in Self.listTools { #expect(texts.warningRules[name]?.message.isEmpty == false) }
        #expect(texts.warningRules.count == Self.listTools.count)
    }

    @Test(arguments: LocaleTexts.shippedLocales)
    func `describes every resource and template of the contract`(locale: String) throws {
        let texts = try LocaleTexts.shipped(locale)

        #expect(
            texts.resources.keys.sorted() == [
                "bitrix24_leads_guide", "crm/companies", "crm/contacts", "crm/currencies", "crm/deal_categories",
                "crm/deal_stages", "crm/deals", "crm/lead_sources", "crm/lead_statuses", "crm/leads", "crm/tasks",
                "crm/users", "schema", "tasks/priorities", "tasks/statuses", "versions/releases",
            ]
        )
        #expect(
            texts.templates.keys.sorted() == [
                "crm/companies/{id}", "crm/contacts/{id}", "crm/deals/{id}", "crm/deals?filter[ASSIGNED_BY_ID]={user}",
                "crm/deals?filter[CATEGORY_ID]={category}",
                "crm/deals?filter[CATEGORY_ID]={category}&filter[STAGE_ID]={stage}",
                "crm/deals?filter[STAGE_ID]={stage}", "crm/leads/{id}", "crm/leads?filter[ASSIGNED_BY_ID]={user}",
                "crm/leads?filter[SOURCE_ID]={source}", "crm/leads?filter[STATUS_ID]={status}", "crm/tasks/{id}",
                "crm/tasks?filter[RESPONSIBLE_ID]={user}", "crm/users/{id}",
            ]
        )
        #expect(texts.resource("crm/leads")?.title.isEmpty == false)
        #expect(texts.template("crm/tasks/{id}")?.description.isEmpty == false)
    }

    @Test(arguments: LocaleTexts.shippedLocales)
    func `keeps what a model always reads small`(locale: String) throws {
        let texts = try LocaleTexts.shipped(locale)

        #expect((200..<2_048).contains(texts.instructions.utf8.count))
        #expect(texts.instructionNotes.count >= 5)
        let tools = texts.tools.values.map { text in
            text.description.utf8.count + text.parameters.values.map(\.utf8.count).reduce(0, +)
        }
        #expect(tools.reduce(0, +) < 22_000)
    }

    @Test(arguments: LocaleTexts.shippedLocales)
    func `shows fresh leads as the first ready query`(locale: String) throws {
        let first = try #require(LocaleTexts.shipped(locale).structuredInstructions.first)

        #expect(first["order"] == ["DATE_MODIFY": "DESC"])
        #expect(first["title"] == (locale == "ru" ? "Свежие лиды" : "Fresh leads"))
    }

    @Test(arguments: LocaleTexts.shippedLocales)
    func `has ready queries of one shape`(locale: String) throws {
        let queries = try LocaleTexts.shipped(locale).structuredInstructions

        #expect(queries.count >= 5)
        for query in queries {
            let allowed = ["title", "description", "order", "filter", "limit", "start"]
            #expect(query.keys == allowed.filter(query.keys.contains))
            #expect(query["title"]?.string?.isEmpty == false)
            #expect(query["description"]?.string?.isEmpty == false)
            #expect(query["order"]?.object?.isEmpty == false)
            #expect(query["limit"]?.int.map(RowLimit.allowed.contains) == true)
        }
    }

    @Test(arguments: LocaleTexts.shippedLocales)
    func `has a kind to complete by and a warning for every argument of a prompt`(locale: String) throws {
        for prompt in try LocaleTexts.shipped(locale).prompts {
            for argument in prompt.arguments {
                #expect(argument.kind != .text, "\(prompt.name).\(argument.name)")
                #expect(!argument.warning.isEmpty, "\(prompt.name).\(argument.name)")
            }
        }
    }

    @Test(arguments: LocaleTexts.shippedLocales)
    func `calls only tools that exist, with parameters that they have`(locale: String) throws {
        let texts = try LocaleTexts.shipped(locale)
        let payloads = texts.guideScenarios.map(\.payload) + texts.prompts.flatMap { $0.payloads.map(\.body) }

        #expect(payloads.count > 20)
        for payload in payloads {
            let name = try #require(payload["tool"]?.string)
            let text = try #require(texts.tool(ToolName(rawValue: name)), "\(name)")
            let parameters = try #require(payload["params"]?.object)
            #expect(Set(parameters.keys).isSubset(of: text.parameters.keys), "\(name)")
        }
    }

    @Test func `names the groups of stages`() throws {
        let russian = try LocaleTexts.shipped("ru")
        let english = try LocaleTexts.shipped("en")

        let groups = ["process", "success", "failure", "other"]
        #expect(groups.map(russian.groupName) == ["В работе", "Заключена", "Провалена", "other"])
        #expect(groups.map(english.groupName) == ["In progress", "Won", "Lost", "other"])
    }
}

extension PromptArgumentText {
    /// The default; of a period, which is in words, only that there is one.
    fileprivate var languageFreeDefault: String? { kind == .period ? defaultValue.map { _ in "" } : defaultValue }
}
