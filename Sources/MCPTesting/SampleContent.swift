import JSONCore
package import MCP

/// One of everything that a server can offer, for tests of transports.
package enum SampleContent {
    /// The tools ``GreetingTool`` and ``FailingTool``, a resource, a template and a prompt.
    package static func content() throws -> ServerContent {
        ServerContent(
            info: Implementation(name: "sample", version: "1.2.3"),
            instructions: "Greet people.",
            handshakeExtras: ["structuredInstructions": [["title": "Greet"]]],
            tools: [
                try RegisteredTool(
                    GreetingTool(),
                    text: ToolText(
                        title: "Greet",
                        description: "Greets someone.",
                        parameters: ["name": "Whom to greet.", "times": "How often."]
                    ),
                    context: SampleContext()
                ),
                try RegisteredTool(
                    FailingTool(),
                    text: ToolText(title: "Fail", description: "Fails."),
                    context: SampleContext()
                ),
            ],
            resources: SampleResources(),
            prompts: SamplePrompts()
        )
    }
}

private struct SampleResources: ResourceProvider {
    let resources = [ResourceDefinition(uri: "sample://note", name: "note", mimeType: "application/json")]
    let templates = [ResourceTemplate(uriTemplate: "sample://note/{id}", name: "one note", description: "By id.")]

    func read(_ uri: String, for request: RequestContext) async throws -> [ResourceContents]? {
        if uri == "sample://broken" { throw FailingTool.Failure() }
        guard uri.hasPrefix("sample://note") else { return nil }
        return [ResourceContents(uri: uri, mimeType: "application/json", text: Array(#"{"note":"ночь"}"#.utf8))]
    }
}

private struct SamplePrompts: PromptProvider {
    let prompts = [
        PromptDefinition(
            name: "recap",
            title: "Recap",
            arguments: [PromptArgument(name: "of", isRequired: true), PromptArgument(name: "days")]
        )
    ]

    func prompt(
        named name: String,
        arguments: [String: String],
        for request: RequestContext
    ) async throws -> PromptResult? {
        PromptResult(
            description: "A recap.",
            messages: [
                PromptMessage(
                    role: .user,
                    content: .text("Recap \(arguments["of"] ?? "") of \(arguments["days"] ?? "7") days.")
                )
            ],
            meta: ["warnings": []]
        )
    }
}
