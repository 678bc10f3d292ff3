import Bitrix24
import JSONCore

/// Reads what found records are like, and what their companies are called, in one request.
struct ClientDetails {
    private static let mostRows = 50

    private let ids: [(entity: EntityID, ids: [Int])]
    private let client: PortalClient
    private let requests: RequestCount

    init(of hits: [ClientHit], client: PortalClient, counting requests: RequestCount) {
        ids = ClientFinder.entities.compactMap { entity in
            let ids = hits.filter { $0.entity == entity }.map(\.id).prefix(Self.mostRows)
            return ids.isEmpty ? nil : (entity, Array(ids))
        }
        self.client = client
        self.requests = requests
    }

    /// The rows by kind and number; what the portal refused is a problem of the findings, as are the names of companies.
    func rows(in findings: inout ClientFindings) async throws(PortalError) -> [EntityID: [Int: JSONNode]] {
        let companies = companies
        requests.add(1)
        let results = try await client.batch(ids.map(command) + (companies.map { [$0] } ?? []))
        var rows: [EntityID: [Int: JSONNode]] = [:]
        for (part, result) in zip(ids, results) {
            switch result {
            case .failure(let error): findings.add(ClientSearchProblem(.details, [part.entity], error))
            case .success(let answer):
                for row in EntityDialect(of: part.entity).rows(in: answer.result) {
                    if let id = row["id"]?.lenientInt { rows[part.entity, default: [:]][id] = row }
                }
            }
        }
        // A company that the credential may not see has a number for a name.
        guard companies != nil, let answer = try? results.last?.get() else { return rows }
        for row in EntityDialect(of: .company).rows(in: answer.result) {
            guard let id = row["id"]?.plainText, let title = row["title"]?.plainText else { continue }
            findings.links[.company, default: [:]][id] = title
        }
        return rows
    }

    /// Telephone numbers and addresses come with all other fields only.
    private func command(_ entity: EntityID, _ ids: [Int]) -> BatchCommand {
        let dialect = EntityDialect(of: entity)
        let filter: JSONObject = ["@id": .array(ids.map { .int($0) })]
        return BatchCommand(
            dialect.method,
            dialect.parameters(select: ["*"], filter: filter, order: [("id", true)], start: -1)
        )
    }

    /// Asks for the companies of whatever people the same request finds; `nil` where it looks for companies only.
    private var companies: BatchCommand? {
        let references = ids.enumerated().filter { $0.element.entity != .company }.flatMap { place, part in
            part.ids.indices.map {
                BatchCommand.reference(toCommand: place, "items", String($0), "companyId")
            }
        }
        guard !references.isEmpty else { return nil }
        let dialect = EntityDialect(of: .company)
        return BatchCommand(
            dialect.method,
            dialect.parameters(
                select: ["id", "title"],
                filter: ["@id": .array(references)],
                order: [("id", true)],
                start: -1
            ),
            allowsReferences: true
        )
    }
}
