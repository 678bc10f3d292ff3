/// Gives second contacts to some deals.
enum SampleClientLinks {
    /// Adds a colleague of the contact to every sixth deal or so that has a company.
    static func add(to data: inout PortalData, seed: UInt64) {
        var random = SplitMix64(seed: seed ^ 0xC11E_2715)
        let colleagues = Dictionary(grouping: data.contacts.rows) { $0[ContactColumn.company].integer ?? 0 }
        guard let columns = ClientColumns(.deal) else { return }
        for var deal in data.deals.rows {
            guard let company = deal[DealColumn.company].integer, let contact = deal[DealColumn.contact].integer,
                random.happens(18)
            else { continue }
            let createdAt = deal[DealColumn.createdAt].time ?? 0
            let others = (colleagues[company] ?? []).filter {
                $0.id != contact && $0[ContactColumn.createdAt].time ?? 0 <= createdAt
            }
            guard !others.isEmpty else { continue }
            columns.set([contact, random.pick(others).id], primary: contact, of: &deal)
            data.deals.replace(deal)
        }
    }
}
