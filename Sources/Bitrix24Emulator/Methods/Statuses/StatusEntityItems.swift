import JSONCore

/// `crm.status.entity.items`: the entries of one dictionary, by their places.
struct StatusEntityItems: PortalMethod {
    var name: String { "crm.status.entity.items" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        guard let entity = call["entityId"].flatMap(PHP.text), !entity.isEmpty else {
            throw .sentence("The parameter entityId is not defined or invalid.")
        }
        let entries = portal.dictionary(entity.uppercased())
        return MethodAnswer { writer in
            writer.array { writer in
                for entry in entries { entry.writeShortly(to: &writer) }
            }
        }
    }
}
