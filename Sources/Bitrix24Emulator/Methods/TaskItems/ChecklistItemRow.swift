import JSONCore

/// Shows the items of checklists, in upper case to methods of their own and in camel case inside a task.
struct ChecklistItemRow: Sendable {
    static let fields: Set<String> = [
        "ID", "PARENT_ID", "CREATED_BY", "TITLE", "SORT_INDEX", "IS_COMPLETE", "IS_IMPORTANT", "TOGGLED_BY",
        "TOGGLED_DATE",
    ]

    let task: Int
    let zone: PortalZone
    let portal: PortalData

    /// An item as `task.checklistitem.get` shows it.
    func row(_ item: ChecklistItem) -> JSONObject {
        [
            "ID": .string(String(item.id)),
            "TASK_ID": .string(String(task)),
            "PARENT_ID": .string(String(item.parent)),
            "CREATED_BY": .string(String(item.creator)),
            "TITLE": .string(item.title),
            "SORT_INDEX": .string(String(item.sort)),
            "IS_COMPLETE": item.isComplete ? "Y" : "N",
            "IS_IMPORTANT": item.isImportant ? "Y" : "N",
            "TOGGLED_BY": item.toggledBy.map { .string(String($0)) } ?? nil,
            "TOGGLED_DATE": .string(item.toggledAt.map(zone.iso) ?? ""),
            "MEMBERS": .array(item.members.map(member)),
            "ATTACHMENTS": [],
        ]
    }

    /// An item as it stands in a task.
    func inTask(_ item: ChecklistItem) -> JSONValue {
        let members = item.members.map { JSONObject.Member(key: String($0.user), value: member($0)) }
        return [
            "id": .string(String(item.id)),
            "taskId": .string(String(task)),
            "createdBy": .string(String(item.creator)),
            // The root of a list has a number here where all others have a text.
            "parentId": item.parent == 0 ? 0 : .string(String(item.parent)),
            "title": .string(item.title),
            "sortIndex": .string(String(item.sort)),
            "isComplete": item.isComplete ? "Y" : "N",
            "isImportant": item.isImportant ? "Y" : "N",
            "toggledBy": item.toggledBy.map { .string(String($0)) } ?? nil,
            "toggledDate": item.toggledAt.map { .string(zone.iso($0)) } ?? nil,
            "ufChecklistFiles": false,
            "members": members.isEmpty ? [] : .object(JSONObject(members)),
            "attachments": [],
            "entityId": .string(String(task)),
            "action": ["modify": true, "remove": true, "toggle": true, "add": true, "addAccomplice": true],
        ]
    }

    private func member(_ member: ChecklistItem.Member) -> JSONValue {
        [
            "ID": .string(String(member.user)),
            "TYPE": .string(member.type),
            "NAME": .string(portal.name(ofUser: member.user)),
            "PERSONAL_PHOTO": nil,
            "PERSONAL_GENDER": .string(portal.users[member.user]?[UserColumn.gender].text ?? ""),
            "IMAGE": "",
            "IS_COLLABER": false,
        ]
    }
}
