import Bitrix24
import JSONCore

/// The calls that find a client, all of which fit into one batch.
struct ClientSearchPlan {
    /// How many fields with tax numbers are looked into, of each kind of records.
    private static let mostTaxFields = 2
    /// How many words of a name the portal is asked for.
    private static let mostWords = 3

    private let query: ClientQuery
    private let model: PortalModel
    private let schemas: [EntitySchema]

    /// - Parameter schemas: What the records are like that can be asked for.
    init(_ query: ClientQuery, schemas: [EntitySchema], model: PortalModel) {
        self.query = query
        self.schemas = schemas
        self.model = model
    }

    /// The calls.
    var steps: [ClientSearchStep] {
        let phones = query.phones.flatMap { communications(.phone, "PHONE", $0.forms) }
        let emails = query.emails.flatMap { communications(.email, "EMAIL", $0.forms) }
        return phones + emails + query.taxNumbers.flatMap(taxNumber) + query.names.flatMap(names)
    }

    /// Each kind is asked for by itself, because the portal leaves out those behind one with 20 records.
    private func communications(_ reason: ClientReason, _ type: String, _ values: [String]) -> [ClientSearchStep] {
        schemas.compactMap { schema in
            guard let kind = Self.kinds[schema.type.id] else { return nil }
            return ClientSearchStep(
                entity: schema.type.id,
                subject: .communication(reason),
                command: BatchCommand(
                    "crm.duplicate.findbycomm",
                    ["type": .string(type), "values": .strings(values), "entity_type": .string(kind)]
                )
            )
        }
    }

    /// The names that the search for duplicates has for the kinds.
    private static let kinds: [EntityID: String] = [.lead: "LEAD", .contact: "CONTACT", .company: "COMPANY"]

    private func taxNumber(_ number: TaxNumber) -> [ClientSearchStep] {
        let requisites = BatchCommand(
            "crm.requisite.list",
            [
                "select": ["ID", "ENTITY_TYPE_ID", "ENTITY_ID"], "filter": ["RQ_INN": .string(number.digits)],
                "order": ["ID": "DESC"], "start": -1,
            ]
        )
        let fields = schemas.flatMap { schema in
            schema.fields.filter(\.holdsTaxNumbers).prefix(Self.mostTaxFields).map { field in
                let test = Condition.test(FieldTest(field, .equal([number.digits])))
                return ClientSearchStep(
                    entity: schema.type.id,
                    subject: .taxField,
                    command: list(schema, ["id"], where: test, start: -1)
                )
            }
        }
        return [ClientSearchStep(entity: nil, subject: .requisites, command: requisites)] + fields
    }

    private func names(_ name: String) -> [ClientSearchStep] {
        let name = ClientName(name)
        let all = (name.withoutPatronymic ?? name.text).words
        let words = Array(all.filter { $0.count > 1 }.prefix(Self.mostWords))
        return schemas.flatMap { schema in
            NameFragments.Strictness.allCases.map { strictness in
                ClientSearchStep(
                    entity: schema.type.id,
                    subject: .names(name, strictness),
                    command: list(
                        schema,
                        ["id"] + schema.textFields.map(\.code),
                        where: Self.condition(words, strictness, schema),
                        start: strictness == .words ? 0 : -1
                    )
                )
            }
        }
    }

    /// What records are like that have all the words; of a word with a slip in its middle only one half is right, and no
    /// more than one word of a name is thought to have such a slip.
    private static func condition(
        _ words: [String],
        _ strictness: NameFragments.Strictness,
        _ schema: EntitySchema
    ) -> Condition {
        func contains(_ word: String, _ strictness: NameFragments.Strictness) -> Condition {
            let fragments = NameFragments.fragments(of: word, strictness)
            return .any(schema.textFields.map { .test(FieldTest($0, .contains(fragments))) })
        }
        guard strictness == .halves else { return .all(words.map { contains($0, strictness) }) }
        return .any(
            words.indices.map { slipped in
                .all(words.indices.map { contains(words[$0], $0 == slipped ? .halves : .mostOfWords) })
            }
        )
    }

    /// The newest records that fit.
    private func list(
        _ schema: EntitySchema,
        _ select: [String],
        where condition: Condition,
        start: Int
    ) -> BatchCommand {
        let filter = ConditionSplit(condition, for: schema.dialect, zone: model.zone).filter
        return BatchCommand(
            schema.dialect.method,
            schema.dialect.parameters(
                select: select,
                filter: filter,
                order: [(schema.dialect.idCode, true)],
                start: start
            )
        )
    }
}
