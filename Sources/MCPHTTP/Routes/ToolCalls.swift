import HTTPTypes
import JSONCore
import Logging
import MCP

/// Calls tools for programs that speak no MCP.
struct ToolCalls: Sendable {
    /// The name of a call in the log.
    static let method = "tools/call"

    /// A tool and what it is called with.
    struct Call: Sendable {
        let tool: RegisteredTool
        let arguments: JSONObject
        fileprivate let content: ServerContent
    }

    private let server: MCPServer
    private let observers: Observers

    init(_ exchange: MessageExchange) {
        server = exchange.server
        observers = exchange.observers
    }

    /// Reads which tool is to be called, and with what.
    func call(in body: RESTBody) throws(RESTError) -> Call {
        try body.allow(["tool", "params"])
        let name = try body.text("tool")
        let arguments = try body.object("params")
        let content = server.content
        guard let tool = content.tools.first(where: { $0.name.rawValue == name }) else {
            throw RESTError(
                .notFound,
                "tool_not_found",
                "There is no tool '\(name.prefix(200))'; GET \(RESTRoutes.Path.index) lists them.",
                payload: ["tool": .string(name)]
            )
        }
        return Call(tool: tool, arguments: arguments, content: content)
    }

    /// What the tool answers, in pieces that make up its JSON together.
    ///
    /// - Throws: A ``RESTError``, or that the call was cancelled.
    func result(of call: Call, from principal: Principal, logger: Logger) async throws -> [[UInt8]] {
        let request = RequestContext(principal: principal, audience: .program, logger: logger)
        let pieces = try await RESTError.disclosing(call.tool.name.rawValue, by: call.content, logger: logger) {
            try await call.tool.call(.object(call.arguments), for: request).pieces
        }
        observers.publish(Self.method, result: pieces.reduce(into: []) { $0 += $1 }[...], to: principal)
        return pieces
    }
}
