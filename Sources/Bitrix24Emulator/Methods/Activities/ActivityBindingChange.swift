import JSONCore

/// `crm.activity.binding.add` and its kin: other records that an activity belongs to.
struct ActivityBindingChange: PortalMethod {
    enum Verb: String, CaseIterable, Sendable {
        case add
        case delete
        case move
    }

    let verb: Verb

    var name: String { "crm.activity.binding.\(verb.rawValue)" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let activity = try call.activity(in: portal)
        let bindings = portal.bindings(of: activity)
        let changed =
            switch verb {
            case .add: try adding(to: bindings, call, in: portal)
            case .delete: try deleting(from: bindings, call, in: portal)
            case .move: try moving(in: bindings, call, in: portal)
            }
        portal.bind(activity, to: changed)
        return MethodAnswer(true)
    }

    private func adding(
        to bindings: [OwnerReference],
        _ call: MethodCall,
        in portal: PortalData
    ) throws(MethodFailure) -> [OwnerReference] {
        let owner = try call.owner("entityTypeId", "entityId", in: portal)
        guard !bindings.contains(owner) else { throw .alreadyBound }
        return bindings + [owner]
    }

    private func deleting(
        from bindings: [OwnerReference],
        _ call: MethodCall,
        in portal: PortalData
    ) throws(MethodFailure) -> [OwnerReference] {
        let owner = try call.owner("entityTypeId", "entityId", in: portal)
        guard bindings.contains(owner) else { throw .notBound }
        guard bindings.count > 1 else { throw .lastBinding }
        return bindings.filter { $0 != owner }
    }

    private func moving(
        in bindings: [OwnerReference],
        _ call: MethodCall,
        in portal: PortalData
    ) throws(MethodFailure) -> [OwnerReference] {
        let source = try call.owner("sourceEntityTypeId", "sourceEntityId", in: portal)
        let target = try call.owner("targetEntityTypeId", "targetEntityId", in: portal)
        guard source.id != target.id else { throw .equalTarget }
        guard source.typeID == target.typeID else { throw .otherTargetType }
        guard !bindings.contains(target) else { throw .alreadyBound }
        guard bindings.contains(source) else { throw .notBound }
        return bindings.map { $0 == source ? target : $0 }
    }
}
