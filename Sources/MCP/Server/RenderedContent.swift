import JSONCore

/// A ``ServerContent`` with every answer that does not depend on the request already written out.
final class RenderedContent: Sendable {
    let content: ServerContent
    let features: Set<Method.Feature>
    let serverInfo: JSONFragment
    let toolsByName: [String: RegisteredTool]
    let index: JSONFragment
    let greeting: [UInt8]

    private let answers: [Era: [Method: JSONFragment]]
    private let handshakes: [Revision: JSONFragment]

    init(_ content: ServerContent) {
        self.content = content
        serverInfo = content.info.fragment
        toolsByName = Dictionary(content.tools.map { ($0.name.rawValue, $0) }) { first, _ in first }
        var features: Set<Method.Feature> = []
        if !content.tools.isEmpty { features.insert(.tools) }
        if !content.resources.resources.isEmpty || !content.resources.templates.isEmpty { features.insert(.resources) }
        if !content.prompts.prompts.isEmpty { features.insert(.prompts) }
        if content.completions != nil { features.insert(.completions) }
        if content.sendsLogMessages { features.insert(.logging) }
        if content.announcesResourceUpdates { features.insert(.resourceUpdates) }
        if features.contains(where: \.hasList) { features.insert(.changes) }
        if content.tools.contains(where: { $0.taskSupport != .none }) { features.insert(.tasks) }
        self.features = features
        let renderer = ContentRenderer(content: content, features: features, serverInfo: serverInfo)
        answers = [.legacy: renderer.answers(in: .legacy), .modern: renderer.answers(in: .modern)]
        handshakes = Dictionary(
            uniqueKeysWithValues: Revision.allCases.filter { !$0.isModern }.map { ($0, renderer.handshake(for: $0)) }
        )
        index = renderer.index
        greeting = renderer.greeting
    }

    /// The answer to a request that is the same each time; `nil` where it depends on the request.
    func answer(to method: Method, in era: Era) -> JSONFragment? {
        answers[era]?[method]
    }

    /// The answer to an `initialize` that leads to a revision.
    func handshake(for revision: Revision) -> JSONFragment? {
        handshakes[revision]
    }

    func serves(_ method: Method, in era: Era) -> Bool {
        method.exists(in: era) && method.feature.map(features.contains) ?? true
    }
}
