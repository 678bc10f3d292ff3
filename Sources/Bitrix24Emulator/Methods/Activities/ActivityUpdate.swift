import JSONCore

/// `crm.activity.update`: other values for some fields of an activity, such as that it is done.
struct ActivityUpdate: PortalMethod {
    var name: String { "crm.activity.update" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let id = try call.id()
        guard let fields = try call.map("fields") else { throw .notArray("fields") }
        guard var activity = portal.activities[id] else { throw .noActivity }
        let old = activity
        let kind = activity[ActivityColumn.type].integer.flatMap(ActivityKind.init) ?? .provider
        let input = ActivityInput(fields: fields)
        FieldInput(schema: .activity, zone: call.zone).apply(fields, to: &activity, isNew: false, in: &portal)
        guard !activity[ActivityColumn.subject].isEmpty || old[ActivityColumn.subject].isEmpty else {
            throw .emptySubject
        }
        if activity[ActivityColumn.responsible].isEmpty {
            activity[ActivityColumn.responsible] = old[ActivityColumn.responsible]
        }
        var details = portal.activityDetails[id] ?? ActivityDetails()
        if let communications = try input.communications(of: kind, owner: activity.owner, in: &portal) {
            guard !communications.isEmpty else { throw .noCommunications }
            var bindings = [activity.owner]
            for client in communications.map(\.owner) where !bindings.contains(client) { bindings.append(client) }
            details.communications = communications
            details.bindings = bindings
        }
        input.apply(to: &details, of: &activity, in: &portal)
        activity[ActivityColumn.updated] = .time(call.now)
        activity[ActivityColumn.editor] = .integer(call.caller.userID)
        activity.deriveActivity(
            kind,
            completionChanged: activity[ActivityColumn.isCompleted].isTrue != old[ActivityColumn.isCompleted].isTrue
        )
        portal.activities.replace(activity)
        portal.activityDetails[id] = details
        return MethodAnswer(true)
    }
}
