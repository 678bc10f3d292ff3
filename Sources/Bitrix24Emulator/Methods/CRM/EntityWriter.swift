import JSONCore

/// Adds and changes records, whichever dialect a call speaks.
struct EntityWriter: Sendable {
    let kind: EntityKind
    let call: MethodCall

    /// Adds a record with the given fields, by the names of the schema.
    ///
    /// - Parameter history: When and by whom it was made, where that is not now and by the caller.
    func add(
        _ fields: JSONObject,
        _ history: ItemHistory? = nil,
        to portal: inout PortalData
    ) throws(MethodFailure) -> Record {
        let history = history ?? ItemHistory(call)
        let schema = portal.schema(of: kind)
        let columns = StampColumns(kind)
        var record = Record(id: portal[keyPath: kind.table].nextID, capacity: 24)
        record[columns.assignee] = .integer(call.caller.userID)
        if let opened = schema.column(named: "OPENED") { record[opened] = .flag(true) }
        FieldInput(schema: schema, zone: call.zone).apply(fields, to: &record, isNew: true, in: &portal)
        record.settleClientLinks(kind)
        try EntityRules(kind: kind).complete(&record, in: portal)
        record[columns.creator] = .integer(history.creator)
        record[columns.modifier] = .integer(history.updater)
        record[columns.lastActivityBy] = .integer(history.creator)
        record[columns.createdAt] = .time(history.createdAt)
        record[columns.modifiedAt] = .time(history.updatedAt)
        record[columns.lastActivityAt] = .time(history.createdAt)
        record.deriveContactFlags(kind)
        record.deriveStage(kind, at: history.movedAt, by: history.mover, dictionaries: portal)
        portal[keyPath: kind.table].append(record)
        portal.noteStage(of: record, kind, before: nil, at: history.createdAt)
        return record
    }

    /// Gives a record other values for some fields; `nil` where there is no such record.
    func update(_ id: Int, _ fields: JSONObject, in portal: inout PortalData) throws(MethodFailure) -> Record? {
        guard var record = portal[keyPath: kind.table][id] else { return nil }
        let old = record
        let input = FieldInput(schema: portal.schema(of: kind), zone: call.zone)
        input.apply(fields, to: &record, isNew: false, in: &portal)
        record.settleClientLinks(kind, from: old)
        try EntityRules(kind: kind).complete(&record, in: portal)
        record.settleAmounts(kind, in: portal)
        let columns = StampColumns(kind)
        record[columns.modifier] = .integer(call.caller.userID)
        record[columns.modifiedAt] = .time(call.now)
        record.deriveContactFlags(kind)
        if let stage = kind.stageColumn, record[stage] != old[stage] {
            record.deriveStage(kind, at: call.now, by: call.caller.userID, dictionaries: portal)
        }
        portal[keyPath: kind.table].replace(record)
        portal.noteStage(of: record, kind, before: old, at: call.now)
        return record
    }

    /// Removes a record and what belongs to it; `false` where there is none with the number.
    func delete(_ id: Int, from portal: inout PortalData) -> Bool {
        guard portal[keyPath: kind.table].remove(id) else { return false }
        portal.forget(kind, id)
        return true
    }
}
