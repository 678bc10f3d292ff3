/// Requisites of clients, and what belongs to them.
struct RequisiteData: Sendable {
    /// The number of the kind of requisites, which addresses name as their owner.
    static let typeID = 8
    /// The number of Russia.
    static let russia = 1

    var requisites = Table(.requisite)
    var bankDetails = Table(.bankDetail)
    var presets = Table(.requisitePreset)
    var addresses = Table(.address)
    var links = Table(.requisiteLink)

    /// The link of a record; `nil` where it has none.
    func link(ofType type: Int, id: Int) -> Record? {
        links.rows.first {
            $0[RequisiteLinkColumn.ownerType].integer == type && $0[RequisiteLinkColumn.owner].integer == id
        }
    }

    /// The address of a kind that an owner has; `nil` where it has none.
    func address(_ key: AddressKey) -> Record? {
        addresses.rows.first { AddressKey($0) == key }
    }
}
