import Bitrix24
import JSONCore
import MCP

/// Calls any method of the portal that the server's settings allow.
struct MethodCall: Tool {
    struct Input: Decodable, Sendable {
        var method: MethodName
        var params: JSONObject?
    }

    let name: ToolName = "callBitrixMethod"
    let effect: ToolEffect = .destroys
    var outputSchema: JSONValue? { OutputSchema.method }

    func call(_ input: Input, in context: PortalContext, for request: RequestContext) async throws -> ToolResult {
        let parameters = input.params ?? [:]
        let method = input.method.portalMethod
        guard method.isWellFormed else { throw MalformedMethod(method: method) }
        try GatewayPolicy(gateway: context.settings.gateway).check(method, parameters: parameters)
        let page = MethodPage(method: method, parameters: parameters)
        let answer = try await context.client.call(page.method, page.alignedParameters)
        return MethodAnswer(
            tool: name,
            page: page,
            answer: answer,
            rows: MethodRows(of: answer, page: page),
            context: context
        ).toolResult(for: request)
    }
}
