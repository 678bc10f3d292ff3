import JSONCore

/// `profile`: the little about the calling user that needs no scope.
struct Profile: PortalMethod {
    var name: String { "profile" }
    var scope: String { "" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        guard let user = portal.users[call.caller.userID] else { throw .wrongCredentials }
        return MethodAnswer { writer in
            writer.object { writer in
                writer.member("ID", String(user.id))
                writer.member("ADMIN", user.id == 1)
                writer.member("NAME", user[UserColumn.name].text ?? "")
                writer.member("LAST_NAME", user[UserColumn.lastName].text ?? "")
                writer.member("PERSONAL_GENDER", user[UserColumn.gender].text ?? "")
                writer.member("TIME_ZONE", user[UserColumn.timeZone].text ?? "")
            }
        }
    }
}
