/// A record that may be the client.
package struct ClientHit: Sendable {
    /// The kind of record.
    package let entity: EntityID
    /// The number of the record.
    package let id: Int
    /// By what it was found beside its name.
    private(set) var exact: Set<ClientReason> = []
    /// How its name is like the one that is looked for; `nil` where it is not.
    private(set) var likeness: ClientLikeness?

    init(_ entity: EntityID, _ id: Int) {
        self.entity = entity
        self.id = id
    }

    /// All reasons, the most telling first.
    package var reasons: [ClientReason] {
        [.phone, .email, .taxNumber].filter(exact.contains) + (likeness.map { [.name($0)] } ?? [])
    }

    /// Whether it was found by something other than its name.
    var isExact: Bool { !exact.isEmpty }

    mutating func add(_ reason: ClientReason) {
        guard case .name(let other) = reason else {
            exact.insert(reason)
            return
        }
        likeness = min(likeness ?? other, other)
    }

    /// What is alike in more respects comes first, then what is called alike; then contacts before companies before leads,
    /// and new records before old ones.
    static func isLikelier(_ one: ClientHit, _ other: ClientHit) -> Bool {
        if one.exact.count != other.exact.count { return one.exact.count > other.exact.count }
        switch (one.likeness, other.likeness) {
        case (let first?, let second?) where first.likeness != second.likeness: return first < second
        case (.some, nil): return true
        case (nil, .some): return false
        default: break
        }
        return (one.rank, -one.id) < (other.rank, -other.id)
    }

    private var rank: Int { ClientFinder.entities.firstIndex(of: entity) ?? ClientFinder.entities.count }
}
