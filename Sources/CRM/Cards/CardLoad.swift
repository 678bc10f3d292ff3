package import Bitrix24
package import JSONCore

/// Asks for a record and what belongs to it: one request, in which the client is named by the record that comes with it.
package struct CardLoad: Sendable {
    /// What came back: the record, and what could be had of the parts.
    package struct Answers: Sendable {
        /// The record.
        package let record: JSONNode
        /// The answers of the parts that could be had.
        let parts: [CardQuery: PortalAnswer]
        /// Why the others could not.
        package let problems: [PortalProblem]
    }

    private let schema: EntitySchema
    private let id: Int
    private let parts: [CardPart]

    package init(_ schema: EntitySchema, id: Int, parts: [CardPart]) {
        self.schema = schema
        self.id = id
        self.parts = parts
    }

    /// Asks the portal.
    ///
    /// - Throws: Why there is no record.
    package func answers(
        from client: PortalClient,
        counting requests: RequestCount
    ) async throws(PortalError) -> Answers {
        let queries = parts.flatMap { CardQuery.queries(for: $0, of: schema.type.id) }
        let commands = [recordCommand] + queries.map { $0.command(for: id, of: schema.type.id) }
        requests.add(1)
        let results = try await client.batch(commands)
        let record = try record(in: results[0].get().result)
        var answers: [CardQuery: PortalAnswer] = [:]
        var problems: [PortalProblem] = []
        for (query, result) in zip(queries, results.dropFirst()) {
            switch result {
            case .success(let answer): answers[query] = answer
            // A portal without telephony, or a record without a client, has nothing to tell.
            case .failure(let error) where error.kind == .notFound || query.isOptional: continue
            case .failure(let error): problems.append(PortalProblem(method: error.method, error: error))
            }
        }
        return Answers(record: record, parts: answers, problems: problems)
    }

    private var recordCommand: BatchCommand {
        switch schema.type.id {
        case .item(let typeID): BatchCommand("crm.item.get", ["entityTypeId": .int(typeID), "id": .int(id)])
        case .activity: BatchCommand("crm.activity.get", ["id": .int(id)])
        case .call: BatchCommand("voximplant.statistic.get", ["FILTER": ["ID": .int(id)]])
        case .task:
            BatchCommand("tasks.task.get", ["taskId": .int(id), "select": .strings(schema.fields.map(\.code))])
        }
    }

    private func record(in result: JSONNode) throws(PortalError) -> JSONNode {
        let record =
            schema.type.id == .call ? result.elements.first { _ in true } : result["item"] ?? result["task"] ?? result
        guard let record, record.kind == .object else {
            throw PortalError(.notFound, calling: recordCommand.method)
        }
        return record
    }
}
