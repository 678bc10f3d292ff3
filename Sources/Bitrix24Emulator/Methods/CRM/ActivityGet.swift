import JSONCore

/// `crm.activity.get`: one activity.
struct ActivityGet: PortalMethod {
    var name: String { "crm.activity.get" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        guard let record = portal.activities[try call.id()] else { throw .legacy("Activity is not found.") }
        let columns = FieldSelection(["*"], schema: .activity).columns
        return MethodAnswer { LegacyRow(schema: .activity, zone: call.zone).write(record, columns, to: &$0) }
    }
}
