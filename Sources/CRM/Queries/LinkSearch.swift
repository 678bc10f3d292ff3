package import Bitrix24
import JSONCore

/// Finds the records that questions name in place of their numbers.
package struct LinkSearch {
    /// Which record a name stands for; of several that are called so, or that the portal did not show, none is taken.
    package typealias Finding = NameIndex<QueryFault.Candidate>.Finding

    /// How many records are named where none is taken.
    private static let mostCandidates = 8
    /// How many names fit into one request: each takes a call for each strictness, and one for its very title.
    private static let mostNames = 50 / (NameFragments.Strictness.allCases.count + 1)

    private struct Hit {
        let candidate: QueryFault.Candidate
        let likeness: ClientLikeness
    }

    private let model: PortalModel
    private let client: PortalClient
    private let requests: RequestCount

    package init(model: PortalModel, client: PortalClient, counting requests: RequestCount) {
        self.model = model
        self.client = client
        self.requests = requests
    }

    /// What names stand for; one request, and none where there are no names.
    ///
    /// - Throws: The portal's refusal to list records of the kind.
    package func findings(for names: [LinkName]) async throws(PortalError) -> [LinkName: Finding] {
        let names = names.filter { model.schema(of: $0.entity) != nil }
        var findings: [LinkName: Finding] = [:]
        for start in stride(from: 0, to: names.count, by: Self.mostNames) {
            let some = names.dropFirst(start).prefix(Self.mostNames)
            let commands = some.map(commands)
            requests.add(1)
            var answers = try await client.batch(commands.flatMap(\.self))[...]
            for (name, commands) in zip(some, commands) {
                var found: [PortalAnswer] = []
                for answer in answers.prefix(commands.count) { found.append(try answer.get()) }
                answers = answers.dropFirst(commands.count)
                findings[name] = Self.finding(for: name, in: found)
            }
        }
        return findings
    }

    private func commands(_ name: LinkName) -> [BatchCommand] {
        guard let schema = model.schema(of: name.entity) else { return [] }
        let search = NameSearch(for: ClientName(name.text), among: schema, zone: model.zone)
        let commands = NameFragments.Strictness.allCases.map(search.command)
        guard let title = schema.field("title") else { return commands }
        let titled = Condition.test(FieldTest(title, .equal(TitleSpellings.spellings(of: name.text))))
        let codes = [schema.dialect.idCode] + schema.textFields.map(\.code)
        return commands + [schema.newest(select: codes, where: titled, start: -1, zone: model.zone)]
    }

    private static func finding(for name: LinkName, in answers: [PortalAnswer]) -> Finding {
        let sought = ClientName(name.text)
        var hits: [Int: Hit] = [:]
        for row in answers.flatMap({ EntityDialect(of: name.entity).rows(in: $0.result) }) {
            let record = ClientRecordName(of: row)
            guard let id = row["id"]?.lenientInt, let likeness = record.likeness(to: sought) else { continue }
            let shown = QueryFault.Candidate(name: UntrustedText.fenced(record.shown), code: "\(id)")
            hits[id] = Hit(candidate: shown, likeness: likeness)
        }
        let ranked = hits.sorted { ($0.value.likeness, -$0.key) < ($1.value.likeness, -$1.key) }.map(\.value)
        let candidates = ranked.prefix(mostCandidates).map(\.candidate)
        guard let best = ranked.first, best.likeness.isSufficient else { return .nothing(candidates) }
        let equals = ranked.filter { $0.likeness.degree == best.likeness.degree }
        // Of more records than the portal shows only those with the very title are known to be all.
        let isKnown = answers.count > NameFragments.Strictness.allCases.count && best.likeness.degree == .same
        guard equals.count == 1, isKnown || showsAll(answers[0], of: name.entity) else {
            return .several(equals.prefix(mostCandidates).map(\.candidate))
        }
        return .found(best.candidate)
    }

    /// Whether an answer has all records with the words of a name.
    private static func showsAll(_ answer: PortalAnswer, of entity: EntityID) -> Bool {
        answer.total.map { $0 <= EntityDialect(of: entity).rows(in: answer.result).count } ?? true
    }
}

extension ClientLikeness {
    fileprivate var isSufficient: Bool { likeness.isSufficient }
    fileprivate var degree: Likeness.Degree { likeness.degree }
}
