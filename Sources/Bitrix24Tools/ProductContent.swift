import Bitrix24
import JSONCore
package import MCP

/// Everything that the product offers over MCP, wired together.
package enum ProductContent {
    /// What a server mounts.
    ///
    /// - Parameters:
    ///   - version: The version of the product.
    ///   - changelog: The product's change log, in Markdown.
    /// - Throws: What the locale lacks.
    package static func content(
        context: PortalContext,
        version: String,
        changelog: String = ""
    ) throws -> ServerContent {
        let texts = context.texts
        let resources = ResourceCatalog(context: context, changelog: changelog)
        return ServerContent(
            info: Implementation(name: "b24-mcp", title: "Bitrix24", version: version),
            instructions: texts.instructions,
            handshakeExtras: [
                "structuredInstructions": .array(texts.structuredInstructions.map(JSONValue.object)),
                "instructionNotes": .strings(texts.instructionNotes),
            ],
            tools: try ToolCatalog.registered(context: context),
            resources: resources,
            prompts: PromptCatalog(texts: texts, zone: context.zone, now: context.now),
            completions: CompletionCatalog(context: context, resources: resources),
            toolFailure: { error, tool, request in
                ToolFailure(error, of: tool, in: context).toolResult(of: tool, in: context, for: request)
            },
            requestFailure: { error, subject in
                ToolFailure(error, of: ToolName(rawValue: subject), in: context).requestFailure
            }
        )
    }
}
