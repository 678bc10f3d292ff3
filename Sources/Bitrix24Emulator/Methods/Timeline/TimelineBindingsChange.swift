import JSONCore

/// `crm.timeline.bindings.bind` and `unbind`: puts a comment on another record, or takes it off one.
struct TimelineBindingsChange: PortalMethod {
    enum Verb: String, CaseIterable, Sendable {
        case bind
        case unbind
    }

    let verb: Verb

    var name: String { "crm.timeline.bindings.\(verb.rawValue)" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        guard let fields = try call.map("fields") else { throw .notArray("fields") }
        guard var comment = portal.comments[PHP.integer(fields["OWNER_ID"])] else {
            throw .legacy("OWNER_ID is not defined or invalid.")
        }
        let owner = try OwnerReference(timelineFields: fields)
        guard owner.exists(in: portal) else { throw .legacy("ENTITY_ID is not defined or invalid.") }
        let isBound = comment.bindings.contains(owner)
        switch verb {
        case .bind:
            guard !isBound else { return MethodAnswer(false) }
            comment.bindings.append(owner)
        case .unbind:
            guard isBound, comment.bindings.count > 1 else { return MethodAnswer(false) }
            comment.bindings.removeAll { $0 == owner }
        }
        portal.comments.replace(comment)
        return MethodAnswer(true)
    }
}
