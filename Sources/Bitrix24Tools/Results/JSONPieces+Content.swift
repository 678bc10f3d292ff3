import JSONCore
import MCP

extension JSONPieces {
    /// What a reader sees of a structured answer: a text, and for models, unless the settings leave it out, the answer
    /// as JSON, because some hosts show nothing else.
    func content(below text: String, in context: PortalContext, for request: RequestContext) -> [Content] {
        guard request.audience == .model, context.settings.textContent == .json else { return [.text(text)] }
        return [.text(text), .text(self.text)]
    }
}
