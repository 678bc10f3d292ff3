package import MCP

/// What ``SampleContent`` offers, and tools that have more to say than an answer.
package enum SampleConversation {
    /// The content, which comes in pages of two.
    ///
    /// - Parameter gate: What holds the tools `wait` and `labour` up: each place that is freed lets one go on.
    package static func content(gate: PlaceLimit) throws -> ServerContent {
        var content = try SampleContent.content()
        let context = SampleContext()
        content.tools += [
            try RegisteredTool(
                CountingTool(),
                text: ToolText(title: "Count", description: "Counts.", parameters: ["to": "How far."]),
                context: context
            ),
            try RegisteredTool(
                InterviewTool(),
                text: ToolText(title: "Interview", description: "Asks.", parameters: ["topic": "What about."]),
                context: context
            ),
            try RegisteredTool(
                ConsultingTool(),
                text: ToolText(title: "Consult", description: "Asks a model.", parameters: ["question": "What."]),
                context: context
            ),
            try RegisteredTool(
                WaitingTool(gate: gate),
                text: ToolText(title: "Wait", description: "Waits."),
                context: context
            ),
            try RegisteredTool(
                OpeningTool(),
                text: ToolText(title: "Open", description: "Has an address opened."),
                context: context
            ),
            try RegisteredTool(
                LabouringTool(gate: gate),
                text: ToolText(title: "Labour", description: "Works.", parameters: ["breaks": "Whether to fail."]),
                context: context,
                taskSupport: .required
            ),
        ]
        content.pageSize = 2
        content.completions = SampleCompletions()
        content.sendsLogMessages = true
        content.announcesResourceUpdates = true
        return content
    }
}
