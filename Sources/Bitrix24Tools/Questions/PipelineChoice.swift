import CRM

/// Which pipeline of which kind of records a question about the history of stages is about.
struct PipelineChoice {
    /// What the records are like.
    let schema: EntitySchema
    /// The pipeline; `nil` for records without pipelines.
    let pipeline: Pipeline?

    /// Finds the pipeline by its name or number; the only one needs no name, and of several none is guessed.
    ///
    /// - Parameters:
    ///   - entity: The kind of records; deals by default.
    ///   - pipeline: What names the pipeline.
    init(entity: String?, pipeline name: String?, in question: Question) async throws {
        schema = try await question.schema(of: entity ?? "deals")
        guard schema.type.id.hasStageHistory else {
            let allowed = question.model.types.filter(\.id.hasStageHistory).map(\.code)
            throw QueryFault("entity", schema.type.title, .expected(allowed.joined(separator: ", ")))
        }
        pipeline = try Self.pipeline(name, of: schema)
    }

    /// The kind of records, and the pipeline where it is one of several, as people call them.
    var title: String {
        guard schema.pipelines.count > 1, let pipeline else { return schema.type.title }
        return "\(schema.type.title), \(pipeline.name)"
    }

    /// What the name was taken for.
    var meaning: String? { pipeline.map { "pipeline = \($0.name) (\($0.id))" } }

    private static func pipeline(_ name: String?, of schema: EntitySchema) throws(QueryFault) -> Pipeline? {
        guard let name, !NameText.trimmed(name).isEmpty else {
            guard schema.pipelines.count > 1 else { return schema.pipelines.first }
            throw QueryFault("pipeline", schema.type.title, .ambiguous(.pipeline, schema.pipelines.map(\.candidate)))
        }
        var index = NameIndex<Pipeline>()
        for pipeline in schema.pipelines { index.add(pipeline, codes: [pipeline.id], names: [pipeline.name]) }
        do throws(QueryFault) {
            return try index.one(name, .pipeline, at: "pipeline", candidate: \.candidate)
        } catch {
            // A portal has few pipelines, so that all of them can be named.
            guard case .unknown = error.problem else { throw error }
            throw QueryFault("pipeline", name, .unknown(.pipeline, schema.pipelines.map(\.candidate)))
        }
    }
}

extension Pipeline {
    /// The pipeline as one of several.
    fileprivate var candidate: QueryFault.Candidate { .init(name: name, code: id) }
}
