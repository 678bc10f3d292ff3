import JSONCore
package import MCP

/// One of everything that a server can offer, for tests of transports.
package enum SampleContent {
    /// An icon with all its members.
    static let icon = Icon(src: "https://example.com/icon.png", mimeType: "image/png", sizes: ["48x48"], theme: .dark)

    /// The tools ``GreetingTool``, ``FailingTool`` and one that shows every kind of content, resources, a template and
    /// prompts.
    package static func content() throws -> ServerContent {
        ServerContent(
            info: Implementation(
                name: "sample",
                version: "1.2.3",
                description: "Shows everything.",
                websiteURL: "https://example.com",
                icons: [icon]
            ),
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
                try SampleExhibit.tool(),
            ],
            resources: SampleResources(),
            prompts: SamplePrompts()
        )
    }
}
