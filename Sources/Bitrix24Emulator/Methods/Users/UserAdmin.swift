import JSONCore

/// `user.admin`: whether the caller manages the settings of applications.
struct UserAdmin: PortalMethod {
    var name: String { "user.admin" }
    var scope: String { "" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        MethodAnswer(.bool(portal.isAdministrator(call.caller.userID)))
    }
}
