import JSONCore

/// `userfieldconfig.add`: a new custom field for any kind of records.
struct UserFieldConfigAdd: PortalMethod {
    private static let names = [
        "FIELD_NAME", "USER_TYPE_ID", "XML_ID", "SORT", "MULTIPLE", "MANDATORY", "SHOW_FILTER", "EDIT_IN_LIST",
        "IS_SEARCHABLE", "SETTINGS", "EDIT_FORM_LABEL", "HELP_MESSAGE",
    ]

    var name: String { "userfieldconfig.add" }
    var scope: String { "userfieldconfig" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        try call.checkUserFieldModule()
        let entity = try call.configuredValues(["ENTITY_ID"])["ENTITY_ID"].flatMap(PHP.text)
        guard let kind = EntityKind.allCases.first(where: { $0.userFieldEntity == entity }) else {
            throw .legacy("У вас нет прав на создание пользовательских полей")
        }
        let input = UserFieldInput(fields: try call.configuredValues(Self.names))
        return UserFieldConfigRow.answer(try input.add(to: kind, in: &portal))
    }
}
