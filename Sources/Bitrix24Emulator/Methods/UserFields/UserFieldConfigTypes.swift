import JSONCore

/// `userfieldconfig.getTypes`: the types that custom fields of a module can have.
struct UserFieldConfigTypes: PortalMethod {
    var name: String { "userfieldconfig.getTypes" }
    var scope: String { "userfieldconfig" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        try call.checkUserFieldModule()
        let types = UserFieldTypes.types.map { kind, title in
            JSONObject.Member(
                key: kind.rawValue,
                value: ["userTypeId": .string(kind.rawValue), "description": .string(title)]
            )
        }
        return MethodAnswer(["types": .object(JSONObject(types))])
    }
}
