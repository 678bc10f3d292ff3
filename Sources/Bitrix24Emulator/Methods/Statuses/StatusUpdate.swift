import JSONCore

/// `crm.status.update`: another name, place or colour of an entry of a dictionary.
struct StatusUpdate: PortalMethod {
    var name: String { "crm.status.update" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let id = PHP.integer(call["id"])
        guard id > 0 else { throw .invalidIdentifier }
        guard let fields = try call.map("fields") else { throw .notArray("fields") }
        guard let place = portal.statuses.firstIndex(where: { $0.id == id }) else { throw .statusNotFound }
        let input = StatusInput(fields)
        var entry = portal.statuses[place]
        if input.has("NAME") {
            guard let title = input.text("NAME") else { throw .legacy("The field Title is required.") }
            entry.initialName = entry.initialName ?? entry.name
            entry.name = title
        }
        if let sort = input.number("SORT") { entry.sort = sort }
        if let color = input.color { entry.color = color }
        portal.statuses[place] = entry
        return MethodAnswer(true)
    }
}
