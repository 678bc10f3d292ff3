import JSONCore

/// `userfieldconfig.delete`: removes a custom field of any kind of records.
struct UserFieldConfigDelete: PortalMethod {
    var name: String { "userfieldconfig.delete" }
    var scope: String { "userfieldconfig" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        try call.checkUserFieldModule()
        let denial = "У вас нет прав на удаление пользовательского поля"
        portal.remove(try call.configuredField(in: portal, denial: denial))
        return MethodAnswer(.null)
    }
}
