import JSONCore

/// `crm.type.list`: the smart processes.
struct TypeList: PortalMethod {
    var name: String { "crm.type.list" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let flags: [(String, Bool)] = [
            ("isCategoriesEnabled", true), ("isStagesEnabled", true), ("isBeginCloseDatesEnabled", true),
            ("isClientEnabled", true), ("isUseInUserfieldEnabled", true), ("isLinkWithProductsEnabled", false),
            ("isMycompanyEnabled", true), ("isDocumentsEnabled", false), ("isSourceEnabled", true),
            ("isObserversEnabled", true), ("isRecyclebinEnabled", true), ("isAutomationEnabled", true),
            ("isBizProcEnabled", false), ("isSetOpenPermissions", true), ("isPaymentsEnabled", false),
            ("isCountersEnabled", false),
        ]
        return MethodAnswer(total: 1) { writer in
            writer.object { writer in
                writer.key("types")
                writer.array { writer in
                    writer.object { writer in
                        writer.member("id", EntityKind.processID)
                        writer.member("title", EntityKind.processTitle)
                        writer.member("code", "SERVICE_REQUEST")
                        writer.member("createdBy", 1)
                        writer.member("entityTypeId", EntityKind.process.typeID)
                        writer.member("customSectionId", .null)
                        for (name, isOn) in flags { writer.member(name, isOn ? "Y" : "N") }
                        writer.member("createdTime", call.zone.iso(portal.pipelines.first?.createdAt ?? call.now))
                        writer.member("updatedTime", call.zone.iso(portal.pipelines.first?.createdAt ?? call.now))
                        writer.member("updatedBy", 1)
                    }
                }
            }
        }
    }
}
