import Bitrix24
import JSONCore

/// The calls that find records of one kind which are called like a name.
struct NameSearch {
    /// How many words of a name the portal is asked for.
    private static let mostWords = 3

    private let words: [String]
    private let schema: EntitySchema
    private let zone: TimeZoneRules

    init(for name: ClientName, among schema: EntitySchema, zone: TimeZoneRules) {
        let all = (name.withoutPatronymic ?? name.text).words
        words = Array(all.filter { $0.count > 1 }.prefix(Self.mostWords))
        self.schema = schema
        self.zone = zone
    }

    /// Asks for the newest records; those that have the words are counted, too.
    func command(_ strictness: NameFragments.Strictness) -> BatchCommand {
        schema.newest(
            select: [schema.dialect.idCode] + schema.textFields.map(\.code),
            where: condition(strictness),
            start: strictness == .words ? 0 : -1,
            zone: zone
        )
    }

    /// What records are like that have all the words; of a word with a slip in its middle only one half is right, and no
    /// more than one word of a name is thought to have such a slip.
    private func condition(_ strictness: NameFragments.Strictness) -> Condition {
        guard strictness == .halves else { return .all(words.map { contains($0, strictness) }) }
        return .any(
            words.indices.map { slipped in
                .all(words.indices.map { contains(words[$0], $0 == slipped ? .halves : .mostOfWords) })
            }
        )
    }

    private func contains(_ word: String, _ strictness: NameFragments.Strictness) -> Condition {
        let fragments = NameFragments.fragments(of: word, strictness)
        return .any(schema.textFields.map { .test(FieldTest($0, .contains(fragments))) })
    }
}

extension EntitySchema {
    /// Asks for the newest records that fit.
    ///
    /// - Parameter start: 0 for a total with them, -1 without.
    func newest(select: [String], where condition: Condition, start: Int, zone: TimeZoneRules) -> BatchCommand {
        BatchCommand(
            dialect.method,
            dialect.parameters(
                select: select,
                filter: ConditionSplit(condition, for: dialect, zone: zone).filter,
                order: [(dialect.idCode, true)],
                start: start
            )
        )
    }
}
