import JSONCore

/// `crm.category.list`: the pipelines of a kind of records, the general one among them.
struct CategoryList: PortalMethod {
    var name: String { "crm.category.list" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        guard let typeID = call["entityTypeId"] else { throw .missingParameter("entityTypeId") }
        switch PHP.integer(typeID) {
        case 2: break
        case 1, 3, 4, 5, 7:
            throw MethodFailure(400, "ENTITY_TYPE_NOT_SUPPORTED", "Entity type \(PHP.integer(typeID)) is not supported")
        default: throw MethodFailure(400, "NOT_FOUND", "Смарт-процесс не найден")
        }
        let pipelines = portal.pipelines.sorted { ($0.sort, $0.id) < ($1.sort, $1.id) }
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
            writer.member("entityTypeId", 2)
            writer.member("isDefault", pipeline.id == 0 ? "Y" : "N")
            if pipeline.id != 0 {
                writer.member("originId", "")
                writer.member("originatorId", "")
            }
        }
    }
}
