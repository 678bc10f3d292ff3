import JSONCore

/// `crm.category.list`: the pipelines of a kind of records, the general one among them.
struct CategoryList: PortalMethod {
    var name: String { "crm.category.list" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let kind = try call.itemKind()
        guard kind.categoryColumn != nil else {
            throw MethodFailure(400, "ENTITY_TYPE_NOT_SUPPORTED", "Entity type \(kind.typeID) is not supported")
        }
        let pipelines = portal.pipelines.filter { $0.kind == kind }.sorted { ($0.sort, $0.id) < ($1.sort, $1.id) }
        return MethodAnswer(total: pipelines.count) { writer in
            writer.object { writer in
                writer.key("categories")
                writer.array { writer in
                    for pipeline in pipelines { Self.write(pipeline, to: &writer) }
                }
            }
        }
    }

    private static func write(_ pipeline: Pipeline, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("id", pipeline.id)
            writer.member("name", pipeline.name)
            writer.member("sort", pipeline.sort)
            writer.member("entityTypeId", pipeline.kind.typeID)
            writer.member("isDefault", pipeline.id == 0 || pipeline.isDefault ? "Y" : "N")
            if pipeline.id != 0 {
                writer.member("originId", "")
                writer.member("originatorId", "")
            }
        }
    }
}
