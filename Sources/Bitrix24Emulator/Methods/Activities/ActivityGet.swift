import JSONCore

/// `crm.activity.get`: one activity.
struct ActivityGet: PortalMethod {
    var name: String { "crm.activity.get" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        guard let record = portal.activities[try call.id()] else { throw .legacy("Activity is not found.") }
        let columns = FieldSelection(["*"], schema: .activity).columns
        let extras: [ActivityRow.Extra] = portal.activityDetails[record.id]?.files.isEmpty == false ? [.files] : []
        let row = ActivityRow(zone: call.zone, portal: portal)
        return MethodAnswer { row.write(record, columns, extras, to: &$0) }
    }
}
