import Bitrix24
import CRM
import JSONCore

/// What a portal is like as a whole, in few words.
struct PortalDescription {
    let model: PortalModel
    let context: PortalContext

    var members: JSONObject {
        var members: JSONObject = [:]
        if let me = model.staff.me { members["me"] = .object(Self.person(me, isAdministrator: model.isAdministrator)) }
        if !model.scopes.isEmpty { members["scopes"] = .strings(model.scopes) }
        members["gateway"] = .string(context.settings.gateway.rawValue)
        members["time"] = .string(model.zone.timestamp(context.now()))
        members["zone"] = .string(model.zone.identifier)
        members["entities"] = entities.json
        let pipelines = pipelines
        if !pipelines.rows.isEmpty { members["pipelines"] = pipelines.json }
        members["currencies"] = .strings(currencies)
        members["departments"] = .strings(
            model.staff.departments.map { "\($0.name) (\(model.staff.members(of: $0).count))" }
        )
        members["employees"] = .int(model.staff.people.count { $0.isActive })
        return members
    }

    private static func person(_ person: Person, isAdministrator: Bool?) -> JSONObject {
        var object: JSONObject = ["id": .string(person.id), "name": .string(person.name)]
        if let position = person.position { object["position"] = .string(position) }
        if isAdministrator == true { object["administrator"] = true }
        return object
    }

    private var entities: CompactTable {
        CompactTable(
            ["entity", "title", "fields", "custom"],
            model.types.map { type in
                let fields = model.schema(of: type.id)?.fields
                return [
                    .string(type.code), .string(type.title), fields.map { .int($0.count) } ?? "",
                    fields.map { .int($0.count(where: \.isCustom)) } ?? "",
                ]
            }
        )
    }

    private var pipelines: CompactTable {
        let schemas = model.types.compactMap { model.schema(of: $0.id) }
        return CompactTable(
            ["entity", "pipeline", "id", "stages"],
            schemas.flatMap { schema in
                schema.pipelines.map { pipeline in
                    [
                        .string(schema.type.code), .string(pipeline.name), .string(pipeline.id),
                        .int(schema.stages(of: pipeline.id).count),
                    ]
                }
            }
        )
    }

    /// `USD = 78.79 RUB`.
    private var currencies: [String] {
        let base = model.directory.currencies.first(where: \.isBase)
        return model.directory.currencies.map { currency in
            guard let base, !currency.isBase, let amount = currency.amount else { return currency.code }
            let count = currency.amountCount.flatMap { $0 == "1" ? nil : $0 + " " } ?? ""
            return "\(count)\(currency.code) = \(amount) \(base.code)"
        }
    }
}
