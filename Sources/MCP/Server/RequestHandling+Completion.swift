import JSONCore

extension RequestHandling {
    func complete() async throws -> JSONFragment {
        guard let completions = content.content.completions else {
            throw RPCError(.methodNotFound, "There is no method \(Method.complete.rawValue).")
        }
        let question = try completionRequest()
        try check(question)
        let completion = try await disclosed { try await completions.completion(for: question, for: context) }
        return fragment { completion.writeMembers(to: &$0) }
    }

    // MARK: - Parameters

    private func completionRequest() throws(RPCError) -> CompletionRequest {
        let argument = try CompletionParameter(request.params, at: "params").required("argument")
        let isContextKnown = context.revision.hasCompletionContext
        let context = isContextKnown ? try CompletionParameter(request.params, at: "params").optional("context") : nil
        return CompletionRequest(
            reference: try completionReference(),
            argument: try argument.text("name"),
            value: try argument.text("value"),
            context: try context?.optional("arguments")?.texts() ?? [:]
        )
    }

    private func completionReference() throws(RPCError) -> CompletionReference {
        let reference = try CompletionParameter(request.params, at: "params").required("ref")
        switch try reference.text("type") {
        case "ref/prompt": return .prompt(try reference.text("name"))
        case "ref/resource": return .resourceTemplate(try reference.text("uri"))
        case let type:
            throw RPCError(
                .invalidParams,
                "params.ref.type must be one of ref/prompt, ref/resource, not '\(type.excerpt)'."
            )
        }
    }

    // MARK: - Checks

    /// Refuses what the server does not offer, and says what it does.
    private func check(_ question: CompletionRequest) throws(RPCError) {
        let allowed: [String]
        switch question.reference {
        case .prompt(let name):
            let prompts = content.content.prompts.prompts
            guard let prompt = prompts.first(where: { $0.name == name }) else {
                let names = prompts.map(\.name).joinedOrNone
                throw RPCError(.invalidParams, "Unknown prompt: \(name.excerpt); the prompts are: \(names).")
            }
            allowed = prompt.arguments.map(\.name)
        case .resourceTemplate(let uri):
            let templates = content.content.resources.templates
            guard let template = templates.first(where: { $0.uriTemplate == uri }) else {
                let names = templates.map(\.uriTemplate).joinedOrNone
                throw RPCError(
                    .invalidParams,
                    "Unknown resource template: \(uri.excerpt); the templates are: \(names).",
                    data: ["uri": .string(uri)]
                )
            }
            allowed = template.variables
        }
        guard allowed.contains(question.argument) else {
            throw RPCError(
                .invalidParams,
                "The \(question.reference) has no argument \(question.argument.excerpt); "
                    + "its arguments are: \(allowed.joinedOrNone)."
            )
        }
    }
}

extension [String] {
    fileprivate var joinedOrNone: String { isEmpty ? "none" : joined(separator: ", ") }
}
