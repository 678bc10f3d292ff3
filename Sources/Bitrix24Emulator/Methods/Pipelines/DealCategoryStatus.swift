import JSONCore

/// `crm.dealcategory.status`: the name of the dictionary with a pipeline's stages.
struct DealCategoryStatus: PortalMethod {
    var name: String { "crm.dealcategory.status" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let id = PHP.integer(call["id"])
        guard id >= 0 else { throw .invalidID }
        return MethodAnswer(.string(EntityKind.deal.stageDictionary(category: id) ?? ""))
    }
}
