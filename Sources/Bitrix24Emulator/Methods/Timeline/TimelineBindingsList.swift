import JSONCore

/// `crm.timeline.bindings.list`: the records that a comment stands on.
struct TimelineBindingsList: PortalMethod {
    var name: String { "crm.timeline.bindings.list" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let id = PHP.integer(try call.map("filter")?["OWNER_ID"])
        guard id > 0 else { throw .legacy("OWNER_ID is not defined or invalid.") }
        let bindings = portal.comments[id]?.bindings ?? []
        let range = RowQuery.range(start: call.start, total: bindings.count, startsOver: true)
        return MethodAnswer(
            next: range.upperBound < bindings.count ? range.upperBound : nil,
            total: bindings.count
        ) { writer in
            writer.array { writer in
                for binding in bindings[range] {
                    writer.object { writer in
                        writer.member("OWNER_ID", String(id))
                        writer.member("ENTITY_ID", String(binding.id))
                        writer.member("ENTITY_TYPE", binding.typeName)
                    }
                }
            }
        }
    }
}
