import Bitrix24
import JSONCore

/// The calls that find a client, all of which fit into one batch.
struct ClientSearchPlan {
    /// How many fields with tax numbers are looked into, of each kind of records.
    private static let mostTaxFields = 2

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
                    command: schema.newest(select: ["id"], where: test, start: -1, zone: model.zone)
                )
            }
        }
        return [ClientSearchStep(entity: nil, subject: .requisites, command: requisites)] + fields
    }

    private func names(_ name: String) -> [ClientSearchStep] {
        let name = ClientName(name)
        return schemas.flatMap { schema in
            let search = NameSearch(for: name, among: schema, zone: model.zone)
            return NameFragments.Strictness.allCases.map { strictness in
                ClientSearchStep(
                    entity: schema.type.id,
                    subject: .names(name, strictness),
                    command: search.command(strictness)
                )
            }
        }
    }
}
