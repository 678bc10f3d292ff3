extension PortalData {
    /// Removes what surrounded a removed record: its history, its comments and its activities, as far as they belong to
    /// nothing else.
    mutating func removeSurroundings(of kind: EntityKind, _ id: Int) {
        let owner = OwnerReference(typeID: kind.typeID, id: id)
        if let history = kind.historyTable {
            let entries = self[keyPath: history].rows.filter { $0[StageHistoryColumn.owner] == .integer(id) }
            for entry in entries { _ = self[keyPath: history].remove(entry.id) }
        }
        comments.unbindAll(from: owner)
        let bound = activities.rows.filter { isBound($0, to: owner) }
        for activity in bound.map(\.unpacked) {
            let rest = bindings(of: activity).filter { $0 != owner && $0.exists(in: self) }
            if rest.isEmpty {
                removeActivity(activity.id)
            } else {
                bind(activity, to: rest)
            }
        }
    }

    /// Notes that something happened with a record.
    mutating func touch(_ owner: OwnerReference, at moment: Int, by user: Int) {
        guard let kind = owner.kind, var record = owner.record(in: self) else { return }
        let columns = StampColumns(kind)
        record[columns.lastActivityAt] = .time(moment)
        record[columns.lastActivityBy] = .integer(user)
        self[keyPath: kind.table].replace(record)
    }
}
