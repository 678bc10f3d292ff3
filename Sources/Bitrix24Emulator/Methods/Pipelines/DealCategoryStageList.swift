import JSONCore

/// `crm.dealcategory.stage.list`: the stages of a pipeline, without what they mean.
struct DealCategoryStageList: PortalMethod {
    var name: String { "crm.dealcategory.stage.list" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let id = PHP.integer(call["id"])
        let stages = portal.dictionary(id == 0 ? "DEAL_STAGE" : "DEAL_STAGE_\(id)")
        return MethodAnswer { writer in
            writer.array { writer in
                for stage in stages { stage.writeShortly(to: &writer) }
            }
        }
    }
}
