import JSONCore

/// `crm.item.batchImport`: up to twenty records of another system as new items.
///
/// Each stands for itself: what is wrong with one is said in its place, and the others are added nevertheless.
struct ItemBatchImport: PortalMethod {
    var name: String { "crm.item.batchImport" }
    var scope: String { "crm" }

    private static let limit = 20

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let importer = ItemImporter(kind: try call.itemKind(), call: call)
        guard let data = try call.controllerMap("data") else { throw .missingParameter("data") }
        guard data.members.count <= Self.limit else { throw .tooManyToImport(Self.limit) }
        var results = JSONObject()
        for member in data.members { results[member.key] = Self.result(of: member.value, importer, &portal) }
        let isList = results.keys.enumerated().allSatisfy { String($0.offset) == $0.element }
        return MethodAnswer(["items": isList ? .array(results.members.map(\.value)) : .object(results)])
    }

    private static func result(
        of row: JSONValue,
        _ importer: ItemImporter,
        _ portal: inout PortalData
    ) -> JSONValue {
        do throws(MethodFailure) {
            guard let fields = PHP.map(row) else {
                throw .wrongParameter("fields", value: PHP.text(row) ?? "", type: "array")
            }
            return ["item": ["id": .int(try importer.add(fields, to: &portal))]]
        } catch {
            return ["error": .string(error.code), "error_description": .string(error.message)]
        }
    }
}

extension MethodFailure {
    fileprivate static func tooManyToImport(_ limit: Int) -> MethodFailure {
        MethodFailure(
            400,
            "MAX_IMPORT_BATCH_SIZE_EXCEEDED",
            "Нельзя импортировать больше \(limit) элементов"
        )
    }
}
