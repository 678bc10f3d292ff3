import JSONCore

/// `socialnetwork.api.workgroup.get`: one group, with numbers for numbers and moments in the portal's own form.
struct WorkGroupGet: PortalMethod {
    var name: String { "socialnetwork.api.workgroup.get" }
    var scope: String { "socialnetwork" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        guard let parameters = try call.controllerMap("params") else { throw .missingParameter("params") }
        let id = PHP.integer(parameters["groupId"])
        guard id > 0 else {
            throw MethodFailure(
                400,
                "SONET_CONTROLLER_WORKGROUP_EMPTY",
                "No value for the workgroup ID was provided."
            )
        }
        guard let group = portal.groups(seenBy: call.caller.userID).first(where: { $0.id == id }) else {
            throw MethodFailure(400, "SONET_CONTROLLER_WORKGROUP_NOT_FOUND", "Workgroup not found.")
        }
        return MethodAnswer(Self.row(group, call.zone))
    }

    private static func row(_ group: WorkGroup, _ zone: PortalZone) -> JSONValue {
        let createdAt = JSONValue.string(UserRow.portalFormat(zone.plain(group.createdAt)))
        let others = group.members.filter { $0 != group.owner }
        return [
            "ID": .int(group.id), "ACTIVE": "Y", "SITE_ID": "s1", "SUBJECT_ID": 1, "NAME": .string(group.name),
            "DESCRIPTION": .string(group.description), "KEYWORDS": "", "CLOSED": "N", "VISIBLE": "Y",
            "OPENED": group.isOpen ? "Y" : "N", "DATE_CREATE": createdAt, "DATE_UPDATE": createdAt,
            "DATE_ACTIVITY": createdAt, "IMAGE_ID": 0, "AVATAR_TYPE": "folder", "OWNER_ID": .int(group.owner),
            "INITIATE_PERMS": "K", "NUMBER_OF_MEMBERS": .int(group.members.count), "NUMBER_OF_MODERATORS": 1,
            "PROJECT": group.isProject ? "Y" : "N", "PROJECT_DATE_START": nil, "PROJECT_DATE_FINISH": nil,
            "SEARCH_INDEX": .string("\(group.name) \(group.description)"), "LANDING": "N", "SCRUM_OWNER_ID": 0,
            "SCRUM_SPRINT_DURATION": 0, "SCRUM_TASK_RESPONSIBLE": "", "TYPE": group.isProject ? "project" : "group",
            "MEMBERS": .array(group.members.map { .int($0) }), "CHAT_ID": 0, "DIALOG_ID": "",
            "ORDINARY_MEMBERS": .array(others.map { .int($0) }), "INVITED_MEMBERS": [],
            "MODERATOR_MEMBERS": [.int(group.owner)], "SITE_IDS": ["s1"], "TAGS": [], "DEPARTMENTS": [],
            "NUMBER_OF_MEMBERS_PLURAL": 0,
        ]
    }
}
