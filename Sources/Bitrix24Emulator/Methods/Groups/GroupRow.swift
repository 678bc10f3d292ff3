import JSONCore

/// Shows groups with names in upper case and texts for every value.
struct GroupRow: Sendable {
    let zone: PortalZone

    func row(_ group: WorkGroup) -> JSONObject {
        let createdAt = JSONValue.string(zone.iso(group.createdAt))
        return [
            "ID": .string(String(group.id)), "SITE_ID": "s1", "NAME": .string(group.name),
            "DESCRIPTION": .string(group.description), "DATE_CREATE": createdAt, "DATE_UPDATE": createdAt,
            "ACTIVE": "Y", "VISIBLE": "Y", "OPENED": group.isOpen ? "Y" : "N", "CLOSED": "N", "SUBJECT_ID": "1",
            "OWNER_ID": .string(String(group.owner)), "KEYWORDS": nil,
            "NUMBER_OF_MEMBERS": .string(String(group.members.count)), "DATE_ACTIVITY": createdAt,
            "SUBJECT_NAME": "Рабочие группы", "PROJECT": group.isProject ? "Y" : "N", "IS_EXTRANET": "N",
        ]
    }

    /// The fields that only `socialnetwork.api.workgroup.list` has, besides those of the row.
    func wideRow(_ group: WorkGroup) -> JSONObject {
        let more: JSONObject = [
            "LANDING": "N", "IMAGE_ID": nil, "AVATAR_TYPE": "folder", "NUMBER_OF_MODERATORS": "1",
            "INITIATE_PERMS": "K", "PROJECT_DATE_START": nil, "PROJECT_DATE_FINISH": nil, "SCRUM_OWNER_ID": nil,
            "SCRUM_MASTER_ID": nil, "SCRUM_SPRINT_DURATION": nil, "SCRUM_TASK_RESPONSIBLE": nil,
            "TYPE": group.isProject ? "project" : "group",
        ]
        return JSONObject(row(group).members + more.members)
    }
}

extension PortalData {
    /// The groups that a user sees: open ones, those that the user is in, and all for an administrator.
    func groups(seenBy user: Int) -> [WorkGroup] {
        groups.filter { $0.isOpen || $0.members.contains(user) || isAdministrator(user) }
    }
}
