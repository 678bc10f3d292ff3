/// Which record a link of a portal's web pages leads to.
package struct RecordAddress: Hashable, Sendable {
    /// The kind of the record.
    package let entity: EntityID
    /// Its number.
    package let id: Int

    private static let kinds: [String: EntityID] = [
        "lead": .lead, "deal": .deal, "contact": .contact, "company": .company, "quote": .quote, "invoice": .invoice,
    ]

    /// Reads a link such as `https://portal/crm/deal/details/12/`, `…/crm/type/177/details/5/` or `…/tasks/task/view/7/`; `nil`
    /// where it leads to no record.
    package init?(_ link: String) {
        let path = link.prefix { $0 != "?" && $0 != "#" }
        let parts = path.split(separator: "/").map { $0.lowercased() }
        if let place = parts.lastIndex(of: "details"), place >= 1, place + 1 < parts.count,
            let id = Int(parts[place + 1])
        {
            if let kind = Self.kinds[parts[place - 1]] {
                self.init(entity: kind, id: id)
                return
            }
            guard place >= 2, parts[place - 2] == "type", let typeID = Int(parts[place - 1]) else { return nil }
            self.init(entity: .item(typeID), id: id)
        } else if let place = parts.lastIndex(of: "view"), place >= 1, parts[place - 1] == "task",
            place + 1 < parts.count,
            let id = Int(parts[place + 1])
        {
            self.init(entity: .task, id: id)
        } else {
            return nil
        }
    }

    private init(entity: EntityID, id: Int) {
        self.entity = entity
        self.id = id
    }
}
