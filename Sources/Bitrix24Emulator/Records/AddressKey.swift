/// What tells addresses apart: an owner has one of each kind.
struct AddressKey: Hashable, Sendable {
    var type: Int
    var ownerType: Int
    var owner: Int
}

extension AddressKey {
    init(_ address: Record) {
        type = address[AddressColumn.type].integer ?? 0
        ownerType = address[AddressColumn.ownerType].integer ?? 0
        owner = address[AddressColumn.owner].integer ?? 0
    }
}
