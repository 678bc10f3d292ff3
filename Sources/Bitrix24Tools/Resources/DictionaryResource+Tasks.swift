import Bitrix24
import JSONCore

extension DictionaryResource {
    /// The statuses of tasks.
    static let taskStatuses = taskField("STATUS", path: "tasks/statuses")

    /// The priorities of tasks.
    static let taskPriorities = taskField("PRIORITY", path: "tasks/priorities")

    private static func taskField(_ field: String, path: String) -> DictionaryResource {
        DictionaryResource(path: path, needs: DirectoryNeeds(taskFields: true)) { snapshot, _ in
            snapshot.taskFieldValues(field).map { JSONFragment(["id": .string($0.id), "name": .string($0.name)]) }
        }
    }
}
