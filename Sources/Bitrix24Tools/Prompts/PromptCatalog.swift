package import CRM
import JSONCore
package import MCP

/// The prompts of a locale, filled in with dates of the server's time zone.
package struct PromptCatalog: PromptProvider {
    private let texts: LocaleTexts
    private let zone: TimeZoneRules
    private let now: @Sendable () -> Int64

    /// Creates the catalogue.
    ///
    /// - Parameter now: Gives this moment in seconds since 1970.
    package init(texts: LocaleTexts, zone: TimeZoneRules, now: @escaping @Sendable () -> Int64) {
        self.texts = texts
        self.zone = zone
        self.now = now
    }

    package var prompts: [PromptDefinition] {
        texts.prompts.map { prompt in
            PromptDefinition(
                name: prompt.name,
                title: prompt.title,
                description: prompt.description,
                arguments: prompt.arguments.map { .init(name: $0.name, description: $0.description) }
            )
        }
    }

    package func prompt(
        named name: String,
        arguments: [String: String],
        for request: RequestContext
    ) async throws -> PromptResult? {
        guard let prompt = texts.prompts.first(where: { $0.name == name }) else { return nil }
        try check(arguments, of: prompt)
        return PromptFiller(prompt: prompt, given: arguments, texts: texts, zone: zone, now: now()).result()
    }

    private func check(_ arguments: [String: String], of prompt: PromptText) throws(RPCError) {
        let faults = arguments.sorted { $0.key < $1.key }.compactMap { name, value -> String? in
            guard let argument = prompt.arguments.first(where: { $0.name == name }) else {
                let allowed = prompt.arguments.map(\.name).joined(separator: ", ")
                return "\"\(name)\" is no argument; allowed are \(allowed.isEmpty ? "none" : allowed)"
            }
            guard !value.isEmpty, let reason = argument.kind.fault(in: value) else { return nil }
            return "\(name) is \"\(value)\", but \(reason)"
        }
        guard faults.isEmpty else {
            throw RPCError(
                .invalidParams,
                "Invalid arguments for the prompt \(prompt.name): " + faults.joined(separator: "; "),
                data: ["prompt": .string(prompt.name), "faults": .strings(faults)]
            )
        }
    }
}
