import JSONCore

/// `crm.productrow.list`: the product rows of one record, as older applications ask for them.
struct OlderProductRowList: PortalMethod {
    var name: String { "crm.productrow.list" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let filter = try call.map("filter") ?? JSONObject()
        let id = PHP.integer(filter["OWNER_ID"])
        let type = filter["OWNER_TYPE"].flatMap(PHP.text) ?? ""
        var problems: [String] = []
        if id <= 0 { problems.append("The field OWNER_ID is required in filer.") }
        if type.isEmpty { problems.append("The field OWNER_TYPE is required in filer.") }
        guard problems.isEmpty else { throw .legacy(problems.joined(separator: "\n")) }
        let schema = EntitySchema.productRow
        let order = try call.map("order") ?? JSONObject()
        let page = ControllerPage(
            of: portal.catalog.productRows.rows(of: ProductRowTable.Owner(type: type, id: id)),
            filter: Filter(Self.camelCased(filter), schema: schema, dialect: .legacy, zone: call.zone),
            order: order.isEmpty ? RowOrder(.id) : RowOrder(Self.camelCased(order), schema: schema),
            start: call.start,
            paging: .pages
        )
        let row = OlderProductRow(catalog: portal.catalog)
        return MethodAnswer(next: page.next, total: page.total) { writer in
            writer.array { writer in
                for record in page.rows { row.write(record, to: &writer) }
            }
        }
    }

    private static func camelCased(_ map: JSONObject) -> JSONObject {
        JSONObject(
            map.members.map { member in
                let (sign, name) = FilterDialect.split(member.key)
                return .init(key: sign + name.camelCase, value: member.value)
            }
        )
    }
}
