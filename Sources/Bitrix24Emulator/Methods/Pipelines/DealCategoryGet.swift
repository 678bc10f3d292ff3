import JSONCore

/// `crm.dealcategory.get`: one deal pipeline, but not the general one.
struct DealCategoryGet: PortalMethod {
    var name: String { "crm.dealcategory.get" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let id = try call.id()
        guard let pipeline = portal.pipelines(of: .deal).first(where: { $0.id == id }) else { throw .notFound }
        return MethodAnswer { DealCategoryRow(pipeline: pipeline, zone: call.zone).write([], to: &$0) }
    }
}
