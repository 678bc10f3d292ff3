import JSONCore

/// Takes over the fields of a checklist's item.
struct ChecklistInput: Sendable {
    static let writable: Set<String> = [
        "TITLE", "SORT_INDEX", "IS_COMPLETE", "IS_IMPORTANT", "MEMBERS", "PARENT_ID",
    ]

    let task: Int
    let call: MethodCall

    /// Sets what stands beside the title and the parent.
    func apply(_ fields: JSONObject, to item: inout ChecklistItem) {
        if let sort = fields["SORT_INDEX"] { item.sort = PHP.integer(sort) }
        if let flag = fields["IS_IMPORTANT"] { item.isImportant = Self.isYes(flag) }
        if let flag = fields["IS_COMPLETE"], Self.isYes(flag) != item.isComplete {
            item.toggle(to: Self.isYes(flag), call)
        }
        guard let members = fields["MEMBERS"].flatMap(PHP.map) else { return }
        item.members = members.members.compactMap { member in
            guard let user = Int(member.key) else { return nil }
            return ChecklistItem.Member(user: user, type: member.value["TYPE"]?.string == "U" ? "U" : "A")
        }
    }

    /// Gives the people of an item their roles in the task.
    func addPeople(of item: ChecklistItem, to portal: inout PortalData) {
        guard var task = portal.tasks[task] else { return }
        for member in item.members where portal.users[member.user] != nil {
            let column = member.type == "U" ? TaskColumn.auditors : TaskColumn.accomplices
            var users: [Int] = []
            if case .integers(let known) = task[column] { users = known }
            guard !users.contains(member.user) else { continue }
            task[column] = .integers(users + [member.user])
        }
        portal.tasks.replace(task)
    }

    /// Where an item comes to: below the parent that is named, below the list that there is, or below a new list; 0 for
    /// an item that is a list itself.
    func parent(_ value: JSONValue?, in items: inout [ChecklistItem], _ portal: inout PortalData) -> Int {
        if let value {
            let id = PHP.integer(value)
            if id == 0 || items.contains(where: { $0.id == id }) { return id }
        } else if let list = items.first(where: { $0.parent == 0 }) {
            return list.id
        }
        let count = items.count { $0.parent == 0 }
        let list = ChecklistItem(
            id: portal.taskParts.takeID(of: .checklistItem),
            parent: 0,
            creator: call.caller.userID,
            title: "Чек-лист \(count + 1)",
            sort: items.nextSort(under: 0)
        )
        items.append(list)
        return list.id
    }

    private static func isYes(_ value: JSONValue) -> Bool {
        switch value {
        case .bool(let flag): flag
        default: ["Y", "y", "1", "true"].contains(PHP.text(value) ?? "")
        }
    }
}

extension ChecklistItem {
    /// Sets whether the item is done, and who said so.
    mutating func toggle(to flag: Bool, _ call: MethodCall) {
        guard isComplete != flag else { return }
        isComplete = flag
        toggledBy = call.caller.userID
        toggledAt = call.now
    }
}
