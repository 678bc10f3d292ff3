import JSONCore

/// `crm.category.list`: the pipelines of a kind of records, the general one among them.
struct CategoryList: PortalMethod {
    var name: String { "crm.category.list" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let pipelines = portal.pipelines(of: try call.pipelineKind())
        return MethodAnswer(total: pipelines.count) { writer in
            writer.object { writer in
                writer.key("categories")
                writer.array { writer in
                    for pipeline in pipelines { CategoryRow(pipeline: pipeline).write(to: &writer) }
                }
            }
        }
    }
}
