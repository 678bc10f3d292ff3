import JSONCore

/// `crm.dealcategory.list`: the deal pipelines but the general one, as older applications ask for them.
struct DealCategoryList: PortalMethod {
    var name: String { "crm.dealcategory.list" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let filter = try call.map("filter") ?? JSONObject()
        let wanted = filter.members.first { FilterDialect.split($0.key).name == "ID" }.map { PHP.list($0.value) }
        let pipelines = portal.pipelines.filter { pipeline in
            pipeline.kind == .deal && pipeline.id != 0 && wanted?.contains { PHP.integer($0) == pipeline.id } != false
        }
        let names = call.names("select")
        return MethodAnswer(total: pipelines.count) { writer in
            writer.array { writer in
                for pipeline in pipelines.sorted(by: { ($0.sort, $0.id) < ($1.sort, $1.id) }) {
                    writer.object { writer in
                        for (name, value) in Self.fields(of: pipeline, zone: call.zone)
                        where names.isEmpty || names.contains(name) || names.contains("*") {
                            writer.member(name, value)
                        }
                    }
                }
            }
        }
    }

    private static func fields(of pipeline: Pipeline, zone: PortalZone) -> [(String, String)] {
        [
            ("ID", String(pipeline.id)), ("CREATED_DATE", zone.iso(pipeline.createdAt)), ("NAME", pipeline.name),
            ("IS_LOCKED", "N"), ("SORT", String(pipeline.sort)),
        ]
    }
}
