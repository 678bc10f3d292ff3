import JSONCore

/// `crm.item.import`: a record of another system as a new item, of which the answer tells the number only.
struct ItemImport: PortalMethod {
    var name: String { "crm.item.import" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let importer = ItemImporter(kind: try call.itemKind(), call: call)
        guard let fields = try call.controllerMap("fields") else { throw .missingParameter("fields") }
        return MethodAnswer(["item": ["id": .int(try importer.add(fields, to: &portal))]])
    }
}

/// Adds items whose history may be older than themselves.
struct ItemImporter {
    let kind: EntityKind
    let call: MethodCall

    /// Adds an item with the given fields, by their universal names; the result is its number.
    func add(_ fields: JSONObject, to portal: inout PortalData) throws(MethodFailure) -> Int {
        let fields = try portal.itemSchema(of: kind).olderFields(fields)
        try kind.checkStage(in: fields, of: nil, in: portal)
        let history = try ItemHistoryReader(kind: kind, call: call).history(fields, in: portal)
        do throws(MethodFailure) {
            return try EntityWriter(kind: kind, call: call).add(fields, history, to: &portal).id
        } catch {
            throw error.ofItem
        }
    }
}
