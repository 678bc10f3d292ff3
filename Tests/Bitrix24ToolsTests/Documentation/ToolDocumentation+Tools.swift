import Bitrix24
import JSONCore
import MCP

@testable import Bitrix24Tools

extension ToolDocumentation {
    /// The tools: a table of all, what list tools share, then one after the other.
    func tools() throws -> String {
        var overview = MarkdownTable("tool", "", "effect", "date field")
        for tool in ToolCatalog.tools {
            let name = tool.name.rawValue
            overview.add(
                "[\(name.code)](#\(name.lowercased()))",
                try text(of: tool).title,
                tool.effect.words,
                (tool as? any ListTool)?.kind.dateField.code ?? ""
            )
        }
        let shared = try sharedParameters()
        return """
            ## Tools

            \(overview.text)\
            ### What every list tool takes

            All of it is optional. A parameter that a tool has not is refused by name; `"5"` is taken for `5`.

            \(Self.table(of: shared))\
            \(try ToolCatalog.tools.map { try section(of: $0, without: shared) }.joined())
            """
    }

    private func section(of tool: any Tool<PortalContext>, without shared: [Parameter]) throws -> String {
        let text = try text(of: tool)
        let own = try parameters(of: tool).filter { !shared.contains($0) || !(tool is any ListTool) }
        var section = "### \(tool.name.rawValue)\n\n**\(text.title).** \(text.description.prose)\n\n"
        if let tool = tool as? any ListTool { section += facts(of: tool) }
        if !own.isEmpty { section += Self.table(of: own) }
        if tool is MethodCall { section += Self.gatewayTable }
        return section
    }

    /// What the catalogue knows of a list tool beyond its parameters.
    private func facts(of tool: any ListTool) -> String {
        let kind = tool.kind
        var table = MarkdownTable("of the list", "")
        table.add("resource", (ResourceAddress.scheme + kind.resource).code)
        table.add("method of the portal", kind.list.rawValue.code)
        table.add("`dateHint` bounds", kind.dateField.code)
        let order = kind.order.members.map { "\($0.key) \($0.value.string ?? "")" }
        table.add("order by default", order.isEmpty ? "the portal's own" : order.codes)
        table.add(
            "`order` may name",
            kind.dialect.maximumOrderFields == 1 ? "1 field" : "\(kind.dialect.maximumOrderFields) fields"
        )
        let entries = kind.meta.map { "\($0.name.code) (of \($0.field.code))" }
        table.add("`_meta`", entries.isEmpty ? "none" : entries.joined(separator: ", "))
        if let stages = kind.stages { table.add("groups of stages choose", stages.field.code) }
        if let rule = texts.warningRules[tool.name.rawValue] {
            let range = rule.range.rawValue.code
            table.add(
                "warns",
                "without `dateHint` and without both bounds on one of \(rule.fields.codes); suggests \(range)"
            )
        }
        return table.text
    }

    private func text(of tool: any Tool<PortalContext>) throws -> ToolText {
        guard let text = texts.tool(tool.name) else { throw MissingText(name: tool.name.rawValue) }
        return text
    }

    // MARK: - Parameters

    /// A parameter as the input schema shows it.
    struct Parameter: Hashable {
        let name: String
        let schema: JSONValue
        let isRequired: Bool
    }

    private func parameters(of tool: any Tool<PortalContext>) throws -> [Parameter] {
        let schema = try tool.inputSchema.rendered(with: try text(of: tool).parameters)
        let required = schema["required"]?.array?.compactMap(\.string) ?? []
        return (schema["properties"]?.object?.members ?? []).map { member in
            Parameter(name: member.key, schema: member.value, isRequired: required.contains(member.key))
        }
    }

    /// The parameters that more than half of the list tools show in the same words.
    private func sharedParameters() throws -> [Parameter] {
        let lists = try ToolCatalog.tools.filter { $0 is any ListTool }.map(parameters)
        var seen: Set<Parameter> = []
        return lists.joined().filter { parameter in
            lists.count { $0.contains(parameter) } * 2 > lists.count && seen.insert(parameter).inserted
        }
    }

    private static func table(of parameters: [Parameter]) -> String {
        var table = MarkdownTable("parameter", "type", "allowed", "meaning")
        for parameter in parameters {
            table.add(
                parameter.name.code + (parameter.isRequired ? " (required)" : ""),
                parameter.schema.typeWords,
                parameter.schema.allowedWords,
                (parameter.schema["description"]?.string ?? "").prose
            )
        }
        return table.text
    }

    // MARK: - Gateway

    /// What each setting lets through, asked of the policy itself.
    private static var gatewayTable: String {
        let samples: [(words: String, method: PortalMethod)] = [
            ("reads", "crm.lead.list"), ("writes", "crm.lead.update"), ("deletes", "crm.lead.delete"),
            ("methods that the catalogue has not", "no.such.method"),
        ]
        var table = MarkdownTable("`SERVER_GATEWAY`", "allows", "refuses")
        for gateway in ToolSettings.Gateway.allCases {
            let policy = GatewayPolicy(gateway: gateway)
            let allowed = samples.filter { (try? policy.check($0.method, parameters: [:])) != nil }.map(\.words)
            let refused = samples.map(\.words).filter { !allowed.contains($0) }
            table.add(
                gateway.rawValue.code,
                allowed.joined(separator: ", "),
                refused.isEmpty ? "nothing" : refused.joined(separator: ", ")
            )
        }
        return table.text
    }
}

extension ToolEffect {
    fileprivate var words: String {
        switch self {
        case .reads: "reads"
        case .writes: "writes"
        case .destroys: "may change and delete"
        }
    }
}

extension JSONValue {
    /// The type of a schema, in words.
    fileprivate var typeWords: String {
        let type = self["type"]?.string ?? "any"
        return self["items"].map { "\(type) of \($0.typeWords)s" } ?? type
    }

    /// What a schema allows beyond its type: bounds, or one of a few texts.
    fileprivate var allowedWords: String {
        if let items = self["items"] { return items.allowedWords }
        if let allowed = self["enum"]?.array { return allowed.compactMap(\.string).codes }
        return switch (self["minimum"]?.int, self["maximum"]?.int) {
        case (let minimum?, let maximum?): "\(minimum) to \(maximum)"
        case (let minimum?, nil): "\(minimum) and above"
        case (nil, let maximum?): "up to \(maximum)"
        case (nil, nil): ""
        }
    }
}
