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
        var finding = model.findType(name)
        // A portal has few kinds of records, so that all of them can be named.
        if case .nothing(let types) = finding, types.isEmpty { finding = .nothing(model.types) }
        let type = try finding.one(name, .entity, at: path, candidate: \.candidate)
        return try await context.crm.schema(of: type, in: model, counting: requests)
    }

    /// A reader of what a question says about records of a kind.
    func reader(of schema: EntitySchema) -> QueryReader {
        QueryReader(schema: schema, model: model, now: context.now())
    }

    /// A reader of a question about records of a kind, which knows the linked records that conditions name.
    ///
    /// Costs one request where conditions name any, and none otherwise.
    func reader(of schema: EntitySchema, conditions: WhereClause?) async throws -> QueryReader {
        var reader = reader(of: schema)
        guard let names = try conditions.map({ try reader.linkNames(in: $0.value) }), !names.isEmpty else {
            return reader
        }
        let search = LinkSearch(model: model, client: context.client, counting: requests)
        reader.take(try await search.findings(for: names))
        return reader
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
            guard case .unknown(let subject, _) = fault.problem, subject != .record,
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
