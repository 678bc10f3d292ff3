import JSONCore

/// `crm.activity.add`: a new call, meeting or letter, or whatever a provider makes.
struct ActivityAdd: PortalMethod {
    var name: String { "crm.activity.add" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        guard let fields = try call.map("fields") else { throw .notArray("fields") }
        let input = ActivityInput(fields: fields)
        var activity = Record(id: portal.activities.nextID, capacity: 24)
        FieldInput(schema: .activity, zone: call.zone).apply(fields, to: &activity, isNew: true, in: &portal)
        guard !activity[ActivityColumn.subject].isEmpty else { throw .emptySubject }
        let kind = try input.kind(for: call.caller)
        let communications = try input.communications(of: kind, owner: activity.owner, in: &portal) ?? []
        guard !communications.isEmpty || kind == .provider else { throw .noCommunications }
        let owner = activity.owner
        var bindings = owner.typeID > 0 && owner.id > 0 ? [owner] : []
        for client in communications.map(\.owner) where !bindings.contains(client) { bindings.append(client) }
        guard let first = bindings.first else {
            throw .legacy(
                "Could not build binding. Please ensure that owner info and communications are defined correctly."
            )
        }
        guard bindings.allSatisfy({ $0.exists(in: portal) }) else { throw .legacy("Access denied.") }
        activity[ActivityColumn.ownerType] = .integer(first.typeID)
        activity[ActivityColumn.owner] = .integer(first.id)
        complete(&activity, kind, call, in: portal)
        var details = ActivityDetails(communications: communications, bindings: bindings)
        input.apply(to: &details, of: &activity, in: &portal)
        portal.activities.append(activity)
        portal.activityDetails[activity.id] = details
        for binding in bindings { portal.touch(binding, at: call.now, by: call.caller.userID) }
        return MethodAnswer(.int(activity.id))
    }

    /// Fills in what was not given.
    private func complete(_ activity: inout Record, _ kind: ActivityKind, _ call: MethodCall, in portal: PortalData) {
        let user = Cell.integer(call.caller.userID)
        if activity[ActivityColumn.responsible].isEmpty {
            let assignee = activity.owner.kind.flatMap { kind in
                activity.owner.record(in: portal)?[StampColumns(kind).assignee]
            }
            activity[ActivityColumn.responsible] = assignee?.isEmpty == false ? assignee ?? user : user
        }
        if activity[ActivityColumn.provider].isEmpty, let provider = kind.defaultProvider {
            activity[ActivityColumn.provider] = .text(provider.id)
            if activity[ActivityColumn.providerType].isEmpty {
                activity[ActivityColumn.providerType] = .text(provider.type)
            }
        }
        activity.setActivityDefaults(at: call.now, by: call.caller.userID)
        activity.deriveActivity(kind, completionChanged: true)
    }
}

extension Record {
    /// Sets what every activity has.
    mutating func setActivityDefaults(at moment: Int, by user: Int) {
        let defaults: [(Column, Cell)] = [
            (ActivityColumn.start, .time(moment)), (ActivityColumn.isCompleted, .flag(false)),
            (ActivityColumn.priority, .integer(2)), (ActivityColumn.notifyType, .integer(0)),
            (ActivityColumn.notifyValue, .integer(0)), (ActivityColumn.description, .text("")),
            (ActivityColumn.descriptionType, .integer(1)), (ActivityColumn.direction, .integer(0)),
            (ActivityColumn.location, .text("")),
        ]
        for (column, value) in defaults where self[column] == .absent { self[column] = value }
        for column in [ActivityColumn.created, ActivityColumn.updated] { self[column] = .time(moment) }
        for column in [ActivityColumn.author, ActivityColumn.editor] { self[column] = .integer(user) }
    }
}
