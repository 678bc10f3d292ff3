import JSONCore

/// Takes over the `fields` of a call into a pipeline.
struct CategoryInput {
    let fields: JSONObject

    func apply(to place: Int, in portal: inout PortalData) throws(MethodFailure) {
        var pipeline = portal.pipelines[place]
        if let name = fields["name"].flatMap(PHP.text) {
            guard name.contains(where: { !$0.isWhitespace }) else { throw Self.noName }
            pipeline.name = String(name.prefix(255))
        }
        if let sort = fields["sort"] { pipeline.sort = max(0, PHP.integer(sort)) }
        if pipeline.kind == .deal {
            pipeline.originID = fields["originId"].flatMap(PHP.text) ?? pipeline.originID
            pipeline.originatorID = fields["originatorId"].flatMap(PHP.text) ?? pipeline.originatorID
        } else if fields["isDefault"]?.string?.uppercased() == "Y" {
            // There is always one default pipeline: it is left by naming another one.
            for index in portal.pipelines.indices where portal.pipelines[index].kind == pipeline.kind {
                portal.pipelines[index].isDefault = false
            }
            pipeline.isDefault = true
        }
        portal.pipelines[place] = pipeline
    }

    static let noName = MethodFailure(400, "0", "Field 'NAME' is required")
}
