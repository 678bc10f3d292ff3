/// The product rows of all records, with those of each owner at hand.
struct ProductRowTable: Sendable {
    /// Whose rows they are.
    struct Owner: Hashable, Sendable {
        /// The short code of the kind, such as `D`.
        var type: String
        var id: Int
    }

    private(set) var table = Table(.productRow)
    private var places: [Owner: [Int]] = [:]

    /// The number of the next row.
    var nextID: Int { table.nextID }

    subscript(id: Int) -> Record? { table[id] }

    /// The rows of an owner, by their numbers.
    func rows(of owner: Owner) -> [Record] {
        (places[owner] ?? []).compactMap { table[$0] }
    }

    /// Adds a row, whose number must be above all that were there before.
    mutating func append(_ row: Record) {
        table.append(row)
        places[row.productRowOwner, default: []].append(row.id)
    }

    /// Puts a changed row in the place of the old one; its owner stays the same.
    mutating func replace(_ row: Record) {
        table.replace(row)
    }

    /// Removes a row.
    mutating func remove(_ row: Record) {
        guard table.remove(row.id) else { return }
        places[row.productRowOwner]?.removeAll { $0 == row.id }
    }
}

extension Record {
    /// Whose product row it is.
    var productRowOwner: ProductRowTable.Owner {
        ProductRowTable.Owner(
            type: self[ProductRowColumn.ownerType].text ?? "",
            id: self[ProductRowColumn.owner].integer ?? 0
        )
    }
}
