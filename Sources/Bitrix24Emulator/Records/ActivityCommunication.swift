/// With whom an activity was, and by which number or address.
struct ActivityCommunication: Sendable {
    var id: Int
    /// `PHONE` or `EMAIL`; empty where it is neither.
    var type: String
    var value: String
    var owner: OwnerReference

    init(id: Int, type: String, value: String, owner: OwnerReference) {
        self.id = id
        self.type = type
        self.value = value
        self.owner = owner
    }

    /// What follows from the owner: its first number or address, or of a deal that of its client.
    ///
    /// `nil` where the owner is gone, or has no number or address of the activity's kind, and for what is done with nobody.
    init?(of activity: Record, in portal: PortalData) {
        let kind = activity[ActivityColumn.type].integer.flatMap(ActivityKind.init)
        guard kind == .call || kind == .email || kind == .meeting else { return nil }
        let type = kind == .email ? "EMAIL" : "PHONE"
        for owner in Self.clients(of: activity.owner, in: portal) {
            guard let column = owner.kind?.schema.column(named: type),
                let value = owner.record(in: portal)?[column].contacts.first
            else { continue }
            self.init(id: activity.id, type: type, value: value.value, owner: owner)
            return
        }
        return nil
    }

    private static func clients(of owner: OwnerReference, in portal: PortalData) -> [OwnerReference] {
        guard owner.typeID == EntityKind.deal.typeID, let deal = owner.record(in: portal) else { return [owner] }
        let links = [(DealColumn.contact, EntityKind.contact), (DealColumn.company, EntityKind.company)]
        return links.compactMap { column, kind in
            deal[column].integer.map { OwnerReference(typeID: kind.typeID, id: $0) }
        }
    }
}

extension Record {
    /// What an activity belongs to first.
    var owner: OwnerReference {
        OwnerReference(
            typeID: self[ActivityColumn.ownerType].integer ?? 0,
            id: self[ActivityColumn.owner].integer ?? 0
        )
    }
}
