import Bitrix24
import CRM
import JSONCore
import MCP

/// What answering one question about a portal needs: what is there, and an account of the requests.
struct Question: Sendable {
    /// What is on the portal.
    let model: PortalModel
    /// The requests so far.
    let requests: RequestCount
    private let context: PortalContext

    /// Looks at the portal.
    init(in context: PortalContext) async throws {
        let requests = RequestCount()
        self.requests = requests
        self.context = context
        model = try await context.crm.model(counting: requests)
    }

    private init(_ question: Question, model: PortalModel) {
        self.model = model
        requests = question.requests
        context = question.context
    }

    /// What records of a kind are like, by the kind's name.
    func schema(of name: String, at path: String = "entity") async throws -> EntitySchema {
        let type: EntityType
        switch model.findType(name) {
        case .found(let found): type = found
        case .several(let types): throw QueryFault(path, name, .ambiguous(.entity, types.map(\.candidate)))
        case .nothing(let types):
            let candidates = types.isEmpty ? model.types : types
            throw QueryFault(path, name, .unknown(.entity, candidates.map(\.candidate)))
        }
        return try await context.crm.schema(of: type, in: model, counting: requests)
    }

    /// Answers, and where a name is not found once more with what the portal says now, as somebody may have just added it.
    static func answer<Answer>(
        in context: PortalContext,
        _ answer: (Question) async throws -> Answer
    ) async throws -> Answer {
        let question = try await Question(in: context)
        do {
            return try await answer(question)
        } catch let fault as QueryFault {
            guard case .unknown = fault.problem,
                let model = try await context.crm.newerModel(counting: question.requests)
            else { throw fault }
            return try await answer(Question(question, model: model))
        }
    }
}

extension EntityType {
    /// The kind as one of several.
    var candidate: QueryFault.Candidate { .init(name: title, code: code) }
}
