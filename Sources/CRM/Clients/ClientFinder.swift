package import Bitrix24
import JSONCore

/// Finds the leads, contacts and companies that are a client, in two requests: one finds, one reads what was found.
package struct ClientFinder: Sendable {
    /// The kinds of records that are clients, the likeliest first.
    package static let entities: [EntityID] = [.contact, .company, .lead]

    private let query: ClientQuery
    private let model: PortalModel
    private let client: PortalClient
    private let requests: RequestCount

    package init(_ query: ClientQuery, model: PortalModel, client: PortalClient, counting requests: RequestCount) {
        self.query = query
        self.model = model
        self.client = client
        self.requests = requests
    }

    /// Looks for the client.
    ///
    /// - Parameter limit: How many records are read.
    /// - Throws: The portal's refusal of the whole search; of a part it is a problem of the findings.
    package func findings(limit: Int) async throws(PortalError) -> ClientFindings {
        var findings = ClientFindings()
        let schemas = Self.entities.compactMap(model.schema)
        noteUnknown(in: &findings)
        let steps = ClientSearchPlan(query, schemas: schemas, model: model).steps
        var hits = try await hits(of: steps, in: &findings).sorted(by: ClientHit.isLikelier)
        findings.found = hits.count
        hits = Array(hits.prefix(limit))
        guard !hits.isEmpty else { return findings }
        let rows = try await ClientDetails(of: hits, client: client, counting: requests).rows(in: &findings)
        findings.records = hits.map { hit in
            let row = rows[hit.entity]?[hit.id]
            return ClientRecord(hit: row.map { named(hit, $0) } ?? hit, row: row)
        }
        findings.records.sort { ClientHit.isLikelier($0.hit, $1.hit) }
        return findings
    }

    /// Records of a kind that the portal does not describe can't be looked for.
    private func noteUnknown(in findings: inout ClientFindings) {
        let unknown = Self.entities.filter { model.schema(of: $0) == nil }
        guard !unknown.isEmpty else { return }
        let method: PortalMethod = "crm.item.fields"
        let error = model.problems.first { $0.method == method }?.error ?? PortalError(.unavailable, calling: method)
        findings.add(ClientSearchProblem(.all, unknown, error))
    }

    private func hits(
        of steps: [ClientSearchStep],
        in findings: inout ClientFindings
    ) async throws(PortalError) -> [ClientHit] {
        guard !steps.isEmpty else {
            throw findings.problems.first?.error ?? PortalError(.unavailable, calling: "crm.item.list")
        }
        requests.add(1)
        let results = try await client.batch(steps.map(\.command))
        var tally = ClientTally()
        var hasAnswer = false
        for (step, result) in zip(steps, results) {
            do throws(PortalError) {
                try tally.take(result.get(), to: step)
                hasAnswer = true
            } catch {
                findings.add(ClientSearchProblem(step.aim, step.entity.map { [$0] } ?? [], error))
            }
        }
        if !hasAnswer, let problem = findings.problems.last { throw problem.error }
        findings.shortened = tally.shortened
        findings.namesakes = tally.namesakes
        findings.comparedSomeNames = tally.comparedSomeNames
        return tally.hits
    }

    /// The hit with what its whole name adds.
    private func named(_ hit: ClientHit, _ row: JSONNode) -> ClientHit {
        var hit = hit
        let name = ClientRecordName(of: row)
        for likeness in query.names.compactMap({ name.likeness(to: ClientName($0)) }) { hit.add(.name(likeness)) }
        return hit
    }
}
