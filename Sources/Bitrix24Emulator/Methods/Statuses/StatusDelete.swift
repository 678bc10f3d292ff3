import JSONCore

/// `crm.status.delete`: removes an entry of a dictionary that no record is in; a system one only by force.
struct StatusDelete: PortalMethod {
    var name: String { "crm.status.delete" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let id = PHP.integer(call["id"])
        guard id > 0 else { throw .invalidIdentifier }
        guard let place = portal.statuses.firstIndex(where: { $0.id == id }) else { throw .statusNotFound }
        let entry = portal.statuses[place]
        let isForced = call["params"]?["FORCED"]?.string?.uppercased() == "Y"
        guard !entry.isSystem || isForced else {
            throw .sentence(
                #"CRM System Status can be deleted only if parameter FORCED is specified and equal to "Y"."#
            )
        }
        guard !Self.isInUse(entry, in: portal) else { throw .sentence("There are active items in this status.") }
        portal.statuses.remove(at: place)
        portal.keepStatusID(entry.id)
        return MethodAnswer(true)
    }

    private static func isInUse(_ entry: DictionaryEntry, in portal: PortalData) -> Bool {
        guard entry.meaning != nil else { return false }
        return EntityKind.allCases.contains { kind in
            guard let stage = kind.stageColumn, kind.stageDictionary(category: entry.category ?? 0) == entry.entity
            else { return false }
            return portal[keyPath: kind.table].rows.contains { $0[stage].text == entry.code }
        }
    }
}
