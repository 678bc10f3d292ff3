import JSONCore

/// `crm.status.entity.items`: the names of one dictionary, without what they mean.
struct StatusEntityItems: PortalMethod {
    var name: String { "crm.status.entity.items" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        guard let entity = call["entityId"]?.string, !entity.isEmpty else {
            throw MethodFailure(400, "The parameter entityId is not defined or invalid.", "")
        }
        let entries = portal.dictionary(entity)
        return MethodAnswer { writer in
            writer.array { writer in
                for entry in entries {
                    writer.object { writer in
                        writer.member("NAME", entry.name)
                        writer.member("SORT", entry.sort)
                        writer.member("STATUS_ID", entry.code)
                    }
                }
            }
        }
    }
}
