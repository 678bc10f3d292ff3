package import MCP

/// The values that arguments of the product's prompts and resource templates can have.
package struct CompletionCatalog: CompletionProvider {
    private let context: PortalContext
    private let templates: [AddressTemplate]

    /// Creates the catalogue for the templates of the resources, and the prompts of the context's locale.
    package init(context: PortalContext, resources: ResourceCatalog) {
        self.context = context
        templates = resources.addressTemplates
    }

    package func completion(
        for question: CompletionRequest,
        for request: RequestContext
    ) async throws -> Completion {
        guard let source = source(for: question) else { return .none }
        return try await source.completion(of: question.value, given: question.context, in: context)
    }

    private func source(for question: CompletionRequest) -> CompletionSource? {
        switch question.reference {
        case .prompt(let name):
            let prompt = context.texts.prompts.first { $0.name == name }
            return prompt?.arguments.first { $0.name == question.argument }.map { CompletionSource($0.kind) }
        case .resourceTemplate(let uri):
            return templates.first { $0.uri == uri }?.sources[question.argument]
        }
    }
}
