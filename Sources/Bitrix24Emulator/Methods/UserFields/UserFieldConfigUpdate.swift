import JSONCore

/// `userfieldconfig.update`: other settings for a custom field of any kind of records.
struct UserFieldConfigUpdate: PortalMethod {
    private static let names = [
        "XML_ID", "SORT", "MANDATORY", "SHOW_FILTER", "IS_SEARCHABLE", "SETTINGS", "EDIT_FORM_LABEL", "HELP_MESSAGE",
    ]

    var name: String { "userfieldconfig.update" }
    var scope: String { "userfieldconfig" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        try call.checkUserFieldModule()
        let denial = "У вас нет прав на изменение пользовательского поля"
        var userField = try call.configuredField(in: portal, denial: denial)
        let input = UserFieldInput(fields: try call.configuredValues(Self.names))
        try input.apply(to: &userField, firstChoice: portal.nextChoiceID)
        portal.replace(userField)
        return UserFieldConfigRow.answer(userField)
    }
}
