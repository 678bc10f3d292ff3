import JSONCore

/// `crm.category.update`: another name or place for a pipeline.
struct CategoryUpdate: PortalMethod {
    var name: String { "crm.category.update" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let kind = try call.pipelineKind()
        let fields = try call.pipelineFields()
        let place = try call.pipelinePlace(of: kind, in: portal)
        try CategoryInput(fields: fields).apply(to: place, in: &portal)
        return CategoryRow(pipeline: portal.pipelines[place]).answer
    }
}
