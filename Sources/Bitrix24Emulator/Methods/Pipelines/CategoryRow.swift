import JSONCore

/// Writes pipelines as the `crm.category` methods do.
struct CategoryRow {
    let pipeline: Pipeline

    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("id", pipeline.id)
            writer.member("name", pipeline.name)
            writer.member("sort", pipeline.sort)
            writer.member("entityTypeId", pipeline.kind.typeID)
            writer.member("isDefault", pipeline.isDefault ? "Y" : "N")
            if pipeline.kind != .deal {
                writer.member("isSystem", "N")
                writer.member("code", "")
            } else if pipeline.id != 0 {
                writer.member("originId", pipeline.originID)
                writer.member("originatorId", pipeline.originatorID)
            }
        }
    }

    /// `{category: {…}}`.
    var answer: MethodAnswer {
        MethodAnswer { writer in
            writer.object { writer in
                writer.key("category")
                write(to: &writer)
            }
        }
    }
}

extension MethodCall {
    /// The parameter `entityTypeId`, as a kind of records that has pipelines.
    func pipelineKind() throws(MethodFailure) -> EntityKind {
        let kind = try itemKind()
        guard kind.categoryColumn != nil else {
            throw MethodFailure(400, "ENTITY_TYPE_NOT_SUPPORTED", "Entity type \(kind.typeID) is not supported")
        }
        return kind
    }

    /// The place of the pipeline of a kind with the number in the parameter `id`.
    func pipelinePlace(of kind: EntityKind, in portal: PortalData) throws(MethodFailure) -> Int {
        let id = try requiredNumber("id")
        guard let place = portal.pipelines.firstIndex(where: { $0.kind == kind && $0.id == id }) else {
            throw .itemNotFound
        }
        return place
    }

    /// The parameter `fields` of a pipeline.
    func pipelineFields() throws(MethodFailure) -> JSONObject {
        guard let fields = try controllerMap("fields") else { throw .missingParameter("fields") }
        return fields
    }
}
