/// A record of the CRM that an activity, a comment or the like belongs to.
struct OwnerReference: Hashable, Sendable {
    /// The number of the kind, such as 2 for deals.
    var typeID: Int
    /// The number of the record.
    var id: Int

    init(typeID: Int, id: Int) {
        self.typeID = typeID
        self.id = id
    }

    /// Reads the name of a kind, such as `deal` or `dynamic_177`; `nil` where there is no such kind.
    init?(typeName: String, id: Int) {
        let name = typeName.lowercased()
        if let kind = EntityKind.allCases.first(where: { $0.rawValue == name }) {
            self.init(typeID: kind.typeID, id: id)
        } else if name.hasPrefix("dynamic_"), let typeID = Int(name.dropFirst("dynamic_".count)) {
            self.init(typeID: typeID, id: id)
        } else {
            return nil
        }
    }

    var kind: EntityKind? { EntityKind(typeID: typeID) }

    /// The name of the kind, such as `deal`.
    var typeName: String { kind?.rawValue ?? "dynamic_\(typeID)" }

    /// The record; `nil` where it is gone.
    func record(in portal: PortalData) -> Record? { kind.flatMap { portal[keyPath: $0.table][id] } }

    func exists(in portal: PortalData) -> Bool { record(in: portal) != nil }
}
