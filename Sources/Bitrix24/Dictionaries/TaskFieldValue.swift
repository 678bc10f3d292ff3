import JSONCore

/// A value that a field of tasks can have, with the name people see.
struct TaskFieldValue: Hashable, Sendable {
    let id: String
    let name: String

    /// Reads the values of every field that has a closed set of them from an answer of `tasks.task.getFields`.
    static func byField(_ fields: JSONNode) -> [String: [TaskFieldValue]] {
        let entries = fields.mapEntries.compactMap { field -> (String, [TaskFieldValue])? in
            let values = (field.value["values"]?.mapEntries ?? []).compactMap { value in
                value.value.plainText.map { TaskFieldValue(id: value.key, name: $0) }
            }
            return values.isEmpty ? nil : (field.key, values)
        }
        return Dictionary(entries) { first, _ in first }
    }
}
