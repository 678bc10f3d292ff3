import JSONCore

/// `userfieldconfig.list`: the custom fields of any kind of records.
struct UserFieldConfigList: PortalMethod {
    var name: String { "userfieldconfig.list" }
    var scope: String { "userfieldconfig" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        try call.checkUserFieldModule()
        let filter = try call.controllerMap("filter") ?? JSONObject()
        let order = try call.controllerMap("order") ?? JSONObject()
        let select = try call.controllerMap("select") ?? JSONObject()
        let fields = UserField.sorted(
            portal.userFields.filter { $0.fits(filter, spelling: ItemSchema.camelCase) },
            by: order,
            spelling: ItemSchema.camelCase
        )
        let start = max(0, min(call.start, fields.count))
        let end = min(start + RowQuery.pageSize, fields.count)
        let row = UserFieldConfigRow(
            names: Set(select.members.filter { $0.key != "language" }.compactMap { PHP.text($0.value) }),
            languages: select["language"].flatMap(PHP.text).map { [$0] } ?? []
        )
        return MethodAnswer(next: end < fields.count ? end : nil, total: fields.count) { writer in
            writer.object { writer in
                writer.key("fields")
                writer.array { writer in
                    for field in fields[start..<end] { row.write(field, to: &writer) }
                }
            }
        }
    }
}
