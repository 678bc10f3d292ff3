import JSONCore
import MCP

extension JSONPieces {
    /// A structured answer as a tool gives it: a text, and for models, unless the settings leave it out, the answer as JSON,
    /// because some hosts show nothing else.
    ///
    /// What somebody hid in the answer is made visible for models, and the text says so.
    func toolResult(
        below text: String,
        isError: Bool = false,
        in context: PortalContext,
        for request: RequestContext
    ) -> ToolResult {
        guard request.audience == .model else {
            return ToolResult(content: [.text(text)], structuredContent: self, isError: isError)
        }
        let revealed = HiddenText(in: self)?.pieces
        let shown = revealed ?? self
        let lines = revealed == nil ? text : text + "\n" + context.texts.message(.hiddenText)
        let json: [Content] = context.settings.textContent == .json ? [.text(shown.text)] : []
        return ToolResult(content: [.text(lines)] + json, structuredContent: shown, isError: isError)
    }
}
