import JSONCore

/// `crm.category.get`: one pipeline.
struct CategoryGet: PortalMethod {
    var name: String { "crm.category.get" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let place = try call.pipelinePlace(of: try call.pipelineKind(), in: portal)
        return CategoryRow(pipeline: portal.pipelines[place]).answer
    }
}
