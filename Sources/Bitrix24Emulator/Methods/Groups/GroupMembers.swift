import JSONCore

/// `sonet_group.user.get`: who is in a group; `A` owns it, `K` takes part.
struct GroupMembers: PortalMethod {
    var name: String { "sonet_group.user.get" }
    var scope: String { "sonet_group" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let id = PHP.integer(call["ID"])
        guard id > 0 else { throw MethodFailure(400, "", "Wrong socialnetwork group ID") }
        let group = portal.groups(seenBy: call.caller.userID).first { $0.id == id }
        guard let group else { throw MethodFailure(400, "", "Socialnetwork group not found") }
        return MethodAnswer(
            .array(
                group.members.map {
                    ["USER_ID": .string(String($0)), "ROLE": $0 == group.owner ? "A" : "K"]
                }
            )
        )
    }
}
