import JSONCore
import MCP

/// The prompts of the fixture.
struct FixturePrompts: PromptProvider {
    /// Whether there is one more, which is there for a moment only.
    var hasSurplus = false

    var prompts: [PromptDefinition] {
        let arguments = ["arg1", "arg2"].map { PromptArgument(name: $0, description: "Any text.", isRequired: true) }
        let uri = PromptArgument(name: "resourceUri", description: "The address to name.", isRequired: true)
        return [
            PromptDefinition(name: "test_simple_prompt", description: "Takes nothing."),
            PromptDefinition(
                name: "test_prompt_with_arguments",
                description: "Repeats its arguments.",
                arguments: arguments
            ),
            PromptDefinition(
                name: "test_prompt_with_embedded_resource",
                description: "Carries a resource.",
                arguments: [uri]
            ),
            PromptDefinition(name: "test_prompt_with_image", description: "Carries a picture."),
            PromptDefinition(name: "test_input_required_result_prompt", description: "Asks the user."),
        ] + (hasSurplus ? [PromptDefinition(name: "surplus", description: "Is there for a moment.")] : [])
    }

    func prompt(
        named name: String,
        arguments: [String: String],
        for request: RequestContext
    ) async throws -> PromptResult? {
        switch name {
        case "test_simple_prompt": return messages(.text("This is a simple prompt for testing."))
        case "test_prompt_with_arguments":
            let text = "arg1='\(arguments["arg1"] ?? "")', arg2='\(arguments["arg2"] ?? "")'"
            return messages(.text("Prompt with arguments: \(text)"))
        case "test_prompt_with_embedded_resource":
            let contents = ResourceContents(
                uri: arguments["resourceUri"] ?? "",
                mimeType: "text/plain",
                text: Array("Embedded resource content for testing.".utf8)
            )
            return messages(.resource(contents), .text("Please process the embedded resource above."))
        case "test_prompt_with_image":
            let picture = Content.image(data: SampleMedia.png, mimeType: "image/png")
            return messages(picture, .text("Please analyze the image above."))
        case "test_input_required_result_prompt":
            let answer = try await request.ask(Self.question, as: "user_context")
            let context = answer.field("context")?.string
            return messages(
                .text(context.map { "Use the following context: \($0)" } ?? "User response: \(answer.answer)")
            )
        default: return nil
        }
    }

    private static let question = InputRequest.elicitation(
        "What context should the prompt use?",
        schema: ["type": "object", "properties": ["context": ["type": "string"]], "required": ["context"]]
    )

    private func messages(_ content: Content...) -> PromptResult {
        PromptResult(messages: content.map { PromptMessage(role: .user, content: $0) })
    }
}
