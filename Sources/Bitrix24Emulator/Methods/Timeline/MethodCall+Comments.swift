import JSONCore

extension MethodCall {
    /// The parameter `fields`, which counts in this spelling only.
    func commentFields() throws(MethodFailure) -> JSONObject {
        guard let value = parameters["fields"], !value.isNull else { throw .missingParameter("fields") }
        guard let fields = PHP.map(value) else {
            throw .wrongParameter("fields", value: PHP.text(value) ?? "", type: "array")
        }
        return fields
    }

    /// The record that `ownerTypeId` and `ownerId` name; `nil` where neither is given.
    func commentOwner(of comment: TimelineComment) throws(MethodFailure) -> OwnerReference? {
        guard let typeID = try optionalNumber("ownerTypeId"), let id = try optionalNumber("ownerId") else { return nil }
        let owner = OwnerReference(typeID: typeID, id: id)
        guard comment.bindings.contains(owner) else { throw .ownerNotFound }
        return owner
    }
}
