import JSONCore

/// `user.access`: whether the caller has one of the given rights; an administrator has each.
struct UserAccess: PortalMethod {
    var name: String { "user.access" }
    var scope: String { "" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let user = call.caller.userID
        guard !portal.isAdministrator(user) else { return MethodAnswer(true) }
        let data = portal
        return MethodAnswer(.bool(call.names("ACCESS").contains { AccessCode($0)?.fits(user, in: data) == true }))
    }
}
