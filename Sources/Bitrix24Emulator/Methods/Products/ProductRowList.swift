import JSONCore

/// `crm.item.productrow.list`: the product rows of one record.
struct ProductRowList: PortalMethod {
    var name: String { "crm.item.productrow.list" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let filter = try call.controllerMap("filter") ?? JSONObject()
        let order = try call.controllerMap("order") ?? JSONObject()
        let owner = try Self.owner(filter)
        let schema = EntitySchema.productRow
        for key in filter.keys { try Self.check(FilterDialect.split(key).name) }
        for key in order.keys { try Self.check(key) }
        try Self.checkComparisons(filter)
        let page = ControllerPage(
            of: portal.catalog.productRows.rows(of: owner),
            filter: Filter(filter, schema: schema, dialect: .table, zone: call.zone),
            order: order.isEmpty ? RowOrder(.id) : RowOrder(order, schema: schema),
            start: call.start,
            paging: .rows
        )
        return page.answer("productRows", CamelRow(schema: schema, zone: call.zone), schema.allColumns)
    }

    /// The record that the filter must name, with the very signs.
    private static func owner(_ filter: JSONObject) throws(MethodFailure) -> ProductRowTable.Owner {
        guard let type = filter["=ownerType"].flatMap(PHP.text), !type.isEmpty else {
            throw missingArgument("=ownerType")
        }
        let id = PHP.integer(filter["=ownerId"])
        guard id > 0 else { throw missingArgument("=ownerId") }
        guard ProductRowOwner.typeID(type) != nil else {
            throw MethodFailure(400, "ACCESS_DENIED", "Доступ запрещён")
        }
        return ProductRowTable.Owner(type: type, id: id)
    }

    private static func missingArgument(_ name: String) -> MethodFailure {
        MethodFailure(400, "REQUIRED_ARG_MISSING", "Argument '\(name)' is required")
    }

    private static func check(_ name: String) throws(MethodFailure) {
        guard EntitySchema.productRow.column(named: name) == nil else { return }
        let field = name.constantCase
        throw MethodFailure(
            400,
            "100",
            "Unknown field definition `\(field)` (\(field)) for \\Bitrix\\Crm\\ProductRow Entity."
        )
    }

    private static func checkComparisons(_ filter: JSONObject) throws(MethodFailure) {
        for member in filter.members {
            let (sign, name) = FilterDialect.split(member.key)
            let compares = sign.contains { $0 == "<" || $0 == ">" } && !sign.contains("><")
            guard compares, member.value.string == nil, member.value.number == nil else { continue }
            throw MethodFailure(
                400,
                "INVALID_ARG_VALUE",
                "Value for filter key '\(sign)\(name.constantCase)' should be either string or number"
            )
        }
    }
}
