import Bitrix24
import JSONCore

extension RecordKind {
    /// Tasks: filtered and sorted by names in capitals, returned with names in camel case.
    static let tasks = RecordKind(
        resource: "crm/tasks",
        list: "tasks.task.list",
        dialect: .tasks,
        item: RecordItem(method: "tasks.task.get", idParameter: "taskId", key: "task"),
        dateField: "CHANGED_DATE",
        order: ["CHANGED_DATE": "DESC"],
        meta: [
            MetaField(name: "responsible", field: "responsibleId", dictionary: .users),
            MetaField(name: "creator", field: "createdBy", dictionary: .users),
            MetaField(name: "status", field: "status", dictionary: .taskField("STATUS")),
            MetaField(name: "priority", field: "priority", dictionary: .taskField("PRIORITY")),
        ]
    )
}
