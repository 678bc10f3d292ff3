import JSONCore

/// `sonet_group.user.groups`: the groups that the caller is in.
struct GroupsOfUser: PortalMethod {
    var name: String { "sonet_group.user.groups" }
    var scope: String { "sonet_group" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let user = call.caller.userID
        let rows = portal.groups.filter { $0.members.contains(user) || $0.owner == user }
        return MethodAnswer(
            .array(
                rows.map {
                    [
                        "GROUP_ID": .string(String($0.id)), "GROUP_NAME": .string($0.name),
                        "ROLE": $0.owner == user ? "A" : "K", "GROUP_IMAGE_ID": nil, "GROUP_IMAGE": "",
                    ]
                }
            )
        )
    }
}
