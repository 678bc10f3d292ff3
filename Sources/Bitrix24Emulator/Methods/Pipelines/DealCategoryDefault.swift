import JSONCore

/// `crm.dealcategory.default.get`: the general deal pipeline.
struct DealCategoryDefault: PortalMethod {
    var name: String { "crm.dealcategory.default.get" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let pipeline = portal.defaultPipeline(of: .deal)
        return MethodAnswer(["ID": .int(pipeline?.id ?? 0), "NAME": .string(pipeline?.name ?? "")])
    }
}
