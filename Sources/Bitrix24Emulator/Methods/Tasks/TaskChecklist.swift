import JSONCore

/// The checklists of a task, as single tasks show them.
struct TaskChecklist: Sendable {
    private static let actions: JSONValue = [
        "modify": true, "remove": true, "toggle": true, "add": true, "addAccomplice": true,
    ]

    let task: Int
    let user: Int
    let zone: PortalZone
    let portal: PortalData

    private var items: [ChecklistItem] { portal.taskParts.checklists[task] ?? [] }

    /// The items by their numbers.
    var map: JSONValue {
        let row = ChecklistItemRow(task: task, zone: zone, portal: portal)
        guard !items.isEmpty else { return [] }
        return .object(JSONObject(items.map { .init(key: String($0.id), value: row.inTask($0)) }))
    }

    /// The items below one another, under a root that is none.
    var tree: JSONValue {
        [
            "nodeId": 0,
            "fields": [
                "nodeId": nil, "id": nil, "copiedId": nil, "entityId": nil, "userId": .int(user), "createdBy": nil,
                "parentId": nil, "title": "", "sortIndex": nil, "displaySortIndex": "", "isComplete": false,
                "isImportant": false, "completedCount": 0, "members": [], "attachments": [],
            ],
            "action": [],
            "descendants": descendants(of: 0, number: ""),
        ]
    }

    private func descendants(of parent: Int, number: String) -> JSONValue {
        let below = items.filter { $0.parent == parent }.sorted { ($0.sort, $0.id) < ($1.sort, $1.id) }
        return .array(
            below.enumerated().map { place, item in
                // Lists themselves have no number.
                let number = parent == 0 ? "" : (number.isEmpty ? "" : number + ".") + String(place + 1)
                return [
                    "nodeId": .int(item.id), "fields": fields(of: item, number: number), "action": Self.actions,
                    "descendants": descendants(of: item.id, number: number),
                ]
            }
        )
    }

    private func fields(of item: ChecklistItem, number: String) -> JSONValue {
        let row = ChecklistItemRow(task: task, zone: zone, portal: portal).inTask(item)
        return [
            "nodeId": .int(item.id), "id": .int(item.id), "copiedId": nil, "entityId": .int(task),
            "userId": .int(user), "createdBy": .int(item.creator), "parentId": .int(item.parent),
            "title": .string(item.title), "sortIndex": .int(item.sort), "displaySortIndex": .string(number),
            "isComplete": .bool(item.isComplete), "isImportant": .bool(item.isImportant),
            "completedCount": .int(items.count { $0.parent == item.id && $0.isComplete }),
            "members": row["members"] ?? [], "attachments": [],
        ]
    }
}
