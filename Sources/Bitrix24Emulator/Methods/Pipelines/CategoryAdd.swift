import JSONCore

/// `crm.category.add`: a new pipeline with the stages that each starts with.
struct CategoryAdd: PortalMethod {
    var name: String { "crm.category.add" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let kind = try call.pipelineKind()
        let fields = try call.pipelineFields()
        guard fields["name"].flatMap(PHP.text)?.contains(where: { !$0.isWhitespace }) == true else {
            throw CategoryInput.noName
        }
        // Pipelines of deals are counted apart from all others.
        let siblings = portal.pipelines.filter { ($0.kind == .deal) == (kind == .deal) }
        let id = (siblings.map(\.id).max() ?? 0) + 1
        portal.pipelines.append(Pipeline(id: id, name: "-", sort: 500, createdAt: call.now, kind: kind))
        let place = portal.pipelines.count - 1
        try CategoryInput(fields: fields).apply(to: place, in: &portal)
        for stage in DictionaryEntry.stages(of: portal.pipelines[place]) {
            var stage = stage
            stage.id = portal.takeStatusID()
            portal.statuses.append(stage)
        }
        return CategoryRow(pipeline: portal.pipelines[place]).answer
    }
}
