import JSONCore
import MCP

/// A prompt with arguments, and one that shows content other than text.
struct SamplePrompts: PromptProvider {
    var prompts = [
        PromptDefinition(
            name: "recap",
            title: "Recap",
            arguments: [PromptArgument(name: "of", isRequired: true), PromptArgument(name: "days")]
        ),
        PromptDefinition(
            name: "exhibit",
            description: "Shows every kind of content.",
            arguments: [PromptArgument(name: "whose", title: "Whose", description: "A name.")],
            icons: [SampleContent.icon],
            meta: ["example.com/part": "exhibit"]
        ),
    ]

    func prompt(
        named name: String,
        arguments: [String: String],
        for request: RequestContext
    ) async throws -> PromptResult? {
        guard name == "recap" else {
            return PromptResult(messages: SampleExhibit.content.map { PromptMessage(role: .assistant, content: $0) })
        }
        return PromptResult(
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
