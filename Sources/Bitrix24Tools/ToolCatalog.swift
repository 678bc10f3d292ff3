import Bitrix24
import JSONCore
package import MCP

/// The tools that the product offers.
package enum ToolCatalog {
    /// All tools, in the order of the list.
    package static let tools: [any Tool<PortalContext>] = [
        CRMAggregation(),
        MethodCall(),
        CRMDescription(),
        MethodDescription(),
        ClientSearch(),
        FunnelReport(),
        CompanyList(),
        CompanyRead(),
        ContactList(),
        RecordCard(),
        DealList(),
        LeadCallList(),
        LeadList(),
        TaskList(),
        UserList(),
        PipelineAt(),
        CRMSearch(),
        MethodSearch(),
    ]

    /// Claude Code shows a model only the beginning of results above 50,000 characters, unless a tool asks for more.
    ///
    /// So what the result budget lets through, here or in `maxBytes`, is seen whole.
    private static let hostHints: JSONObject = ["anthropic/maxResultSizeChars": 200_000]

    /// A portal that is at its limit keeps a call for many seconds; a client that can follow a task need not wait.
    private static let taskSupport = TaskSupport.optional(after: .seconds(5))

    /// The tools with their texts, ready for a server.
    ///
    /// - Throws: A ``MissingText`` for a tool that the locale does not describe.
    package static func registered(context: PortalContext) throws -> [RegisteredTool] {
        try tools.map { try register($0, in: context) }
    }

    /// The tool that lists what a method lists.
    static func listTool(calling method: PortalMethod) -> ToolName? {
        let name = method.rawValue.lowercased()
        return tools.first { ($0 as? any ListTool)?.kind.list.rawValue == name }?.name
    }

    private static func register<T: Tool<PortalContext>>(
        _ tool: T,
        in context: PortalContext
    ) throws -> RegisteredTool {
        guard let text = context.texts.tool(tool.name) else { throw MissingText(name: tool.name.rawValue) }
        return try RegisteredTool(tool, text: text, context: context, meta: hostHints, taskSupport: taskSupport)
    }
}
