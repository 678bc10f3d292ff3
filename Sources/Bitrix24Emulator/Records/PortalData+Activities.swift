extension PortalData {
    /// With whom an activity was.
    func communications(of activity: Record) -> [ActivityCommunication] {
        if let known = activityDetails[activity.id]?.communications { return known }
        return ActivityCommunication(of: activity, in: self).map { [$0] } ?? []
    }

    /// What an activity belongs to: its owner first, then the client.
    func bindings(of activity: Record) -> [OwnerReference] {
        if let known = activityDetails[activity.id]?.bindings { return known }
        var bindings = [activity.owner]
        if let client = ActivityCommunication(of: activity, in: self)?.owner, client != activity.owner {
            bindings.append(client)
        }
        return bindings
    }

    /// Whether an activity belongs to a record.
    func isBound(_ activity: Record, to owner: OwnerReference) -> Bool {
        if activity.owner == owner { return true }
        // Only clients have activities of other records, unless someone bound them so.
        guard [.contact, .company].contains(owner.kind) || activityDetails[activity.id] != nil else { return false }
        return bindings(of: activity).contains(owner)
    }

    /// The telephony's record of an activity, by the numbers of activities, which ascend; `nil` where there is none.
    func call(of activity: Int) -> Record? {
        var low = 0
        var high = calls.rows.count
        while low < high {
            let middle = (low + high) / 2
            if calls.rows[middle][CallColumn.activity].integer ?? 0 < activity {
                low = middle + 1
            } else {
                high = middle
            }
        }
        guard low < calls.rows.count, calls.rows[low][CallColumn.activity] == .integer(activity) else { return nil }
        return calls.rows[low]
    }

    /// Binds an activity to records, of which there is at least one.
    mutating func bind(_ activity: Record, to bindings: [OwnerReference]) {
        activityDetails[activity.id, default: ActivityDetails()].bindings = bindings
        guard let first = bindings.first, !bindings.contains(activity.owner) else { return }
        var activity = activity
        activity[ActivityColumn.ownerType] = .integer(first.typeID)
        activity[ActivityColumn.owner] = .integer(first.id)
        activities.replace(activity)
    }

    /// Removes an activity; `false` where there is none with the number.
    @discardableResult
    mutating func removeActivity(_ id: Int) -> Bool {
        activityDetails[id] = nil
        return activities.remove(id)
    }
}
