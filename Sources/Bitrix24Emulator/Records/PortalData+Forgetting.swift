extension PortalData {
    /// Removes what belonged to a record that is gone: its product rows, its requisites, and links to it.
    mutating func forget(_ kind: EntityKind, _ id: Int) {
        removeSurroundings(of: kind, id)
        if let code = ProductRowOwner.code(of: kind) {
            for row in catalog.productRows.rows(of: ProductRowTable.Owner(type: code, id: id)) {
                catalog.productRows.remove(row)
            }
        }
        if let link = requisites.link(ofType: kind.typeID, id: id) { _ = requisites.links.remove(link.id) }
        guard kind == .contact || kind == .company else { return }
        requisites.removeRequisites(ofType: kind.typeID, id: id)
        for owner in EntityKind.allCases where owner != kind {
            guard let columns = ClientColumns(owner), ClientLinks(owner: owner).client == kind else { continue }
            for var record in self[keyPath: owner.table].rows where columns.ids(of: record).contains(id) {
                let primary = record[columns.primary].integer
                columns.set(columns.ids(of: record).filter { $0 != id }, primary: primary, of: &record)
                self[keyPath: owner.table].replace(record)
            }
        }
    }
}
