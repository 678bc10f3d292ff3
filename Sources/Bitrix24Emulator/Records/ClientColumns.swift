/// The columns in which records of a kind keep their contacts or companies.
///
/// One client alone stands in the first column, several in the second as well.
struct ClientColumns: Sendable {
    let primary: Column
    let all: Column

    /// Contacts for deals, leads and the like, companies for contacts; `nil` for kinds that have several of neither.
    init?(_ kind: EntityKind) {
        let field = kind == .contact ? "COMPANY_ID" : "CONTACT_ID"
        guard let primary = kind.schema.column(named: field), let all = kind.schema.column(named: field + "S") else {
            return nil
        }
        self.primary = primary
        self.all = all
    }

    /// The clients of a record in the order of their links.
    func ids(of record: Record) -> [Int] {
        let primary = record[primary].integer.flatMap { $0 > 0 ? $0 : nil }
        guard case .integers(let ids) = record[all], !ids.isEmpty else { return primary.map { [$0] } ?? [] }
        return primary.map { ids.contains($0) } ?? true ? ids : ids + (primary.map { [$0] } ?? [])
    }

    /// Gives a record other clients; without a primary one among them the first is it.
    func set(_ ids: [Int], primary wanted: Int?, of record: inout Record) {
        let first = wanted.flatMap { ids.contains($0) ? $0 : nil } ?? ids.first
        record[primary] = first.map(Cell.integer) ?? .absent
        record[all] = ids.count > 1 ? .integers(ids) : .absent
    }
}

extension Record {
    /// Brings the primary client and the list of all into line after one of them was set.
    ///
    /// A list replaces what was there. A primary client alone takes the place of the primary one before it.
    mutating func settleClientLinks(_ kind: EntityKind, from old: Record? = nil) {
        guard let columns = ClientColumns(kind) else { return }
        let old = old ?? Record(id: id)
        let primary = self[columns.primary].integer.flatMap { $0 > 0 ? $0 : nil }
        if self[columns.all] != old[columns.all] {
            guard case .integers(let ids) = self[columns.all] else { return columns.set([], primary: nil, of: &self) }
            var seen: Set<Int> = []
            columns.set(ids.filter { seen.insert($0).inserted }, primary: primary, of: &self)
        } else if self[columns.primary] != old[columns.primary] {
            var ids = columns.ids(of: old)
            let place = ids.firstIndex { $0 == old[columns.primary].integer }
            switch (primary, place) {
            case (let primary?, _) where ids.contains(primary): break
            case (let primary?, let place?): ids[place] = primary
            case (let primary?, nil): ids.append(primary)
            case (nil, let place?): ids.remove(at: place)
            case (nil, nil): break
            }
            columns.set(ids, primary: primary, of: &self)
        }
    }
}
