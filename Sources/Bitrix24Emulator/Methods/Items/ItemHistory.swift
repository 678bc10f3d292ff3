import JSONCore

/// When and by whom a record was made and changed, which an import can bring along.
struct ItemHistory: Sendable {
    var createdAt: Int
    var updatedAt: Int
    var movedAt: Int
    var creator: Int
    var updater: Int
    var mover: Int

    /// The history of a record that the caller makes now.
    init(_ call: MethodCall) {
        createdAt = call.now
        updatedAt = call.now
        movedAt = call.now
        creator = call.caller.userID
        updater = call.caller.userID
        mover = call.caller.userID
    }
}

/// Reads the history of an imported record, which only an administrator may bring along.
struct ItemHistoryReader {
    let kind: EntityKind
    let call: MethodCall

    private static let names = [
        "DATE_CREATE", "DATE_MODIFY", "MOVED_TIME", "CREATED_BY_ID", "MODIFY_BY_ID", "MOVED_BY_ID",
    ]

    /// - Parameter fields: The fields by the names of the older methods.
    func history(_ fields: JSONObject, in portal: PortalData) throws(MethodFailure) -> ItemHistory {
        var history = ItemHistory(call)
        let given = Self.names.filter { name in fields[name].map { PHP.text($0) != "" } ?? false }
        guard let first = given.first else { return history }
        guard portal.isAdministrator(call.caller.userID) else { throw invalid(first) }
        let fields = JSONObject(fields.members.filter { given.contains($0.key) })
        if let moment = try moment("DATE_CREATE", fields) {
            let last = portal[keyPath: kind.table].rows.last?[StampColumns(kind).createdAt].time
            // Records are numbered in the order of their creation.
            guard moment <= call.now, moment >= last ?? moment else { throw invalid("DATE_CREATE") }
            history.createdAt = moment
        }
        history.updatedAt = try moment("DATE_MODIFY", fields) ?? call.now
        guard history.updatedAt <= call.now, history.updatedAt >= history.createdAt else {
            throw invalid("DATE_MODIFY")
        }
        history.movedAt = try moment("MOVED_TIME", fields) ?? history.updatedAt
        guard history.movedAt >= history.createdAt, history.movedAt <= history.updatedAt else {
            throw invalid("MOVED_TIME")
        }
        history.creator = try user("CREATED_BY_ID", fields, in: portal) ?? history.creator
        history.updater = try user("MODIFY_BY_ID", fields, in: portal) ?? history.updater
        history.mover = try user("MOVED_BY_ID", fields, in: portal) ?? history.mover
        return history
    }

    private func moment(_ name: String, _ fields: JSONObject) throws(MethodFailure) -> Int? {
        guard let value = fields[name] else { return nil }
        guard let moment = PHP.text(value).flatMap({ call.zone.moment($0) }) else { throw invalid(name) }
        return moment
    }

    private func user(_ name: String, _ fields: JSONObject, in portal: PortalData) throws(MethodFailure) -> Int? {
        guard let value = fields[name] else { return nil }
        let id = PHP.integer(value)
        guard portal.users[id] != nil else { throw invalid(name) }
        return id
    }

    private func invalid(_ name: String) -> MethodFailure {
        let title = kind.schema.column(named: name).map { kind.schema[$0].title } ?? name
        return MethodFailure(400, "CRM_FIELD_ERROR_VALUE_NOT_VALID", "Недопустимое значение поля «\(title)»")
    }
}
