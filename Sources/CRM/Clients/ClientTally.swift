import Bitrix24
import JSONCore

/// Brings together what the calls of a search for a client found.
struct ClientTally {
    private static let pageSize = 50
    /// How many records of a kind the portal's search for duplicates names.
    private static let mostDuplicates = 20

    private struct Key: Hashable {
        let entity: EntityID
        let id: Int
    }

    private var byKey: [Key: ClientHit] = [:]
    private var hasName = false
    private var withWords = 0
    private var hasMoreWords = false
    private var hasMoreFragments = false
    /// By what, and of which kind, the portal named only its oldest records.
    private(set) var shortened: [(aim: ClientSearchAim, entity: EntityID)] = []

    /// The records, in no order; those that are hardly called alike only where no other is.
    var hits: [ClientHit] {
        let hits = byKey.values
        let best = hits.compactMap(\.likeness).min()
        return hits.filter { $0.isExact || !($0.likeness?.isDoubtful(beside: best) ?? false) }
    }

    /// Whether a record may have been overlooked: nobody has the words, and more have parts of them than were compared.
    var comparedSomeNames: Bool { !hasName && hasMoreFragments }

    /// How many records have the words; `nil` where all of them were compared.
    var namesakes: Int? { hasMoreWords ? withWords : nil }

    /// Takes the answer to a step.
    mutating func take(_ answer: PortalAnswer, to step: ClientSearchStep) {
        switch (step.subject, step.entity) {
        case (.communication(let reason), let entity?):
            let ids = answer.result.mapEntries.flatMap { $0.value.elements.compactMap(\.lenientInt) }
            if ids.count >= Self.mostDuplicates { shortened.append((step.aim, entity)) }
            for id in ids { add(reason, to: entity, id) }
        case (.requisites, _):
            for row in answer.result.elements {
                guard let entity = row["ENTITY_TYPE_ID"]?.lenientInt.map(EntityID.item),
                    let id = row["ENTITY_ID"]?.lenientInt, ClientFinder.entities.contains(entity)
                else { continue }
                add(.taxNumber, to: entity, id)
            }
        case (.taxField, let entity?):
            for row in EntityDialect(of: entity).rows(in: answer.result) {
                if let id = row["id"]?.lenientInt { add(.taxNumber, to: entity, id) }
            }
        case (.names(let name, let strictness), let entity?): take(answer, entity, like: name, strictness)
        case (_, nil): break
        }
    }

    private mutating func take(
        _ answer: PortalAnswer,
        _ entity: EntityID,
        like name: ClientName,
        _ strictness: NameFragments.Strictness
    ) {
        let rows = EntityDialect(of: entity).rows(in: answer.result)
        for row in rows {
            guard let id = row["id"]?.lenientInt, let likeness = ClientRecordName(of: row).likeness(to: name) else {
                continue
            }
            add(.name(likeness), to: entity, id)
            if strictness != .halves { hasName = true }
        }
        if strictness == .words {
            let total = answer.total ?? rows.count
            withWords += total
            if total > rows.count { hasMoreWords = true }
        } else if rows.count >= Self.pageSize {
            hasMoreFragments = true
        }
    }

    private mutating func add(_ reason: ClientReason, to entity: EntityID, _ id: Int) {
        let key = Key(entity: entity, id: id)
        var hit = byKey[key] ?? ClientHit(entity, id)
        hit.add(reason)
        byKey[key] = hit
    }
}
