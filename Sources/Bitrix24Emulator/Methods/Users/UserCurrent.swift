import JSONCore

/// `user.current`: the user who calls.
struct UserCurrent: PortalMethod {
    var name: String { "user.current" }
    var scope: String { "user" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        guard let user = portal.users[call.caller.userID] else { throw .wrongCredentials }
        let row = UserRow(zone: call.zone, emptiesObjects: false)
        return MethodAnswer { row.write(user, UserFieldAccess(call.caller).columns, to: &$0) }
    }
}
