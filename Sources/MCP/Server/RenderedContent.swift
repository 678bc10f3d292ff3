import JSONCore
import Synchronization

/// A ``ServerContent`` with every answer that does not depend on the request written out, when it is asked for first.
final class RenderedContent: Sendable {
    /// What clients of one revision get.
    private struct Answers {
        var byMethod: [Method: JSONFragment]
        var handshake: JSONFragment
    }

    let content: ServerContent
    let features: Set<Method.Feature>
    let lists: [Method: ContentList]
    let serverInfo: JSONFragment
    let toolsByName: [String: RegisteredTool]
    let index: JSONFragment
    let greeting: [UInt8]

    private let answers = Mutex<[Revision: Answers]>([:])

    init(_ content: ServerContent) {
        self.content = content
        serverInfo = content.info.fragment(for: .latest)
        toolsByName = Dictionary(content.tools.map { ($0.name.rawValue, $0) }) { first, _ in first }
        lists = content.lists
        features = content.features
        let renderer = ContentRenderer(content: content, lists: lists, features: features, revision: .assumed)
        index = renderer.index
        greeting = renderer.greeting
    }

    /// The answer to a request that is the same each time; `nil` where it depends on the request.
    func answer(to method: Method, in revision: Revision) -> JSONFragment? {
        answers(in: revision).byMethod[method]
    }

    /// A page of a list, after what an earlier page said.
    func page(of method: Method, after cursor: String, in revision: Revision) throws(RPCError) -> JSONFragment? {
        guard let list = lists[method] else { return nil }
        return renderer(for: revision).page(of: list, from: try list.start(after: cursor))
    }

    /// The answer to an `initialize` that leads to a revision.
    func handshake(for revision: Revision) -> JSONFragment? {
        revision.isModern ? nil : answers(in: revision).handshake
    }

    func serves(_ method: Method, in era: Era) -> Bool {
        method.exists(in: era) && method.feature.map(features.contains) ?? true
    }

    /// Compares what the headers of a call repeat of its arguments with the body.
    ///
    /// What is wrong with the call itself is left to whoever carries it out.
    func check(_ headers: RoutingHeaders, against call: Message.Request) throws(RPCError) {
        guard let tool = call.params?["name"]?.string.flatMap({ toolsByName[$0] }) else { return }
        let arguments = call.params?["arguments"]
        guard arguments.map({ $0.kind == .object || $0.isNull }) ?? true else { return }
        for header in tool.parameterHeaders { try header.check(headers, against: arguments) }
    }

    private func answers(in revision: Revision) -> Answers {
        answers.withLock { answers in
            if let known = answers[revision] { return known }
            let renderer = renderer(for: revision)
            let new = Answers(byMethod: renderer.answers, handshake: renderer.handshake)
            answers[revision] = new
            return new
        }
    }

    private func renderer(for revision: Revision) -> ContentRenderer {
        ContentRenderer(content: content, lists: lists, features: features, revision: revision)
    }
}
