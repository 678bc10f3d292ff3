/// What the tools can be told from outside.
package struct ToolSettings: Hashable, Sendable {
    /// What `callBitrixMethod` may do to a portal.
    package enum Gateway: String, CaseIterable, Sendable {
        /// Reads only.
        case read
        /// Reads and writes, but nothing that deletes.
        case readwrite
        /// Everything.
        case full
    }

    /// What the text of a tool's answer holds.
    package enum TextContent: String, CaseIterable, Sendable {
        /// A summary, the warnings, and the structured part as JSON.
        case json
        /// A summary and the warnings.
        case summary
    }

    /// The name of the portal in answers.
    package var instanceName: String?
    /// What `callBitrixMethod` may do.
    package var gateway: Gateway
    /// How many bytes the structured part of an answer to a model may have.
    package var resultBudget: Int
    /// What the text of an answer to a model holds.
    package var textContent: TextContent

    /// Creates settings.
    package init(
        instanceName: String? = nil,
        gateway: Gateway = .readwrite,
        resultBudget: Int = 60_000,
        textContent: TextContent = .json
    ) {
        self.instanceName = instanceName
        self.gateway = gateway
        self.resultBudget = resultBudget
        self.textContent = textContent
    }
}
