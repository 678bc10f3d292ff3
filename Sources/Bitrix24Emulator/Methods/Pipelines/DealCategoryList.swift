import JSONCore

/// `crm.dealcategory.list`: the deal pipelines but the general one, as older applications ask for them.
struct DealCategoryList: PortalMethod {
    var name: String { "crm.dealcategory.list" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let filter = try call.map("filter") ?? JSONObject()
        let wanted = filter.members.first { FilterDialect.split($0.key).name == "ID" }.map { PHP.list($0.value) }
        let pipelines = portal.pipelines(of: .deal).filter { pipeline in
            pipeline.id != 0 && wanted?.contains { PHP.integer($0) == pipeline.id } != false
        }
        let names = call.names("select")
        return MethodAnswer(total: pipelines.count) { writer in
            writer.array { writer in
                for pipeline in pipelines {
                    DealCategoryRow(pipeline: pipeline, zone: call.zone).write(names, to: &writer)
                }
            }
        }
    }
}
