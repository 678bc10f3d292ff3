/// All statuses of a portal, by dictionary.
struct StatusTable: Sendable {
    private let rows: [String: [PortalStatus]]
    private let places: [String: [String: Int]]

    init(rows: [PortalStatus]) {
        let sorted = Dictionary(grouping: rows, by: \.entity).mapValues { statuses in
            statuses.enumerated()
                .sorted { ($0.element.sort, $0.offset) < ($1.element.sort, $1.offset) }
                .map(\.element)
        }
        self.rows = sorted
        places = sorted.mapValues { statuses in
            Dictionary(statuses.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
        }
    }

    func statuses(in entity: String) -> [PortalStatus] { rows[entity] ?? [] }

    func status(_ id: String, in entity: String) -> PortalStatus? {
        guard let place = places[entity]?[id] else { return nil }
        return rows[entity]?[place]
    }
}
