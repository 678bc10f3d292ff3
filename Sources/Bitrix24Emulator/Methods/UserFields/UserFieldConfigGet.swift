import JSONCore

/// `userfieldconfig.get`: one custom field of any kind of records.
struct UserFieldConfigGet: PortalMethod {
    var name: String { "userfieldconfig.get" }
    var scope: String { "userfieldconfig" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        try call.checkUserFieldModule()
        let denial = "У вас нет прав на просмотр настроек пользовательских полей"
        return UserFieldConfigRow.answer(try call.configuredField(in: portal, denial: denial))
    }
}
