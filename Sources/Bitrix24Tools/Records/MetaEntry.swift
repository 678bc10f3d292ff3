import Bitrix24
import JSONCore

/// What the portal calls one code of a record.
struct MetaEntry: Sendable {
    /// The code.
    let id: String
    /// The name; the code itself where no dictionary knows it.
    private(set) var name: String
    /// Whether no dictionary knows the code.
    private(set) var isUnresolved = false
    /// What else is known, in order: a user's address and names.
    private(set) var details: [(key: String, value: String?)] = []
    /// The portal's own row.
    private(set) var raw: JSONFragment?

    /// Looks a code up.
    init(_ code: String, of field: MetaField, in snapshot: DirectorySnapshot) {
        id = code
        name = code
        switch field.dictionary {
        case .users: resolve(snapshot.user(code))
        case .statuses(let entity): resolve(snapshot.status(code, in: entity).map { ($0.name, $0.raw) })
        case .dealStages: resolve(snapshot.dealStage(code).map { ($0.name, $0.raw) })
        case .categories: resolve(snapshot.category(code).map { ($0.name, $0.raw) })
        case .currencies: resolve(snapshot.currency(code).map { ($0.fullName, $0.raw) })
        case .taskField(let name):
            resolve(snapshot.taskFieldValues(name).first { $0.id == code }.map { ($0.name, Self.pair($0)) })
        }
    }

    private static func pair(_ value: (id: String, name: String)) -> JSONFragment {
        JSONFragment(["id": .string(value.id), "name": .string(value.name)])
    }

    private mutating func resolve(_ user: PortalUser?) {
        resolve(user.map { ($0.name, $0.raw) })
        guard let user else { return }
        details = [
            ("email", user.email), ("firstName", user.firstName), ("lastName", user.lastName),
            ("workPosition", user.workPosition),
        ]
    }

    private mutating func resolve(_ found: (name: String, raw: JSONFragment)?) {
        guard let found else {
            isUnresolved = true
            return
        }
        if !found.name.isEmpty { name = found.name }
        raw = found.raw
    }

    /// The entry as JSON; with full detail also what is empty, and the portal's own row.
    func fragment(detail: DetailLevel) -> JSONFragment {
        JSONFragment { writer in
            writer.member("id", id)
            writer.member("name", name)
            for (key, value) in details {
                if let value, !value.isEmpty {
                    writer.member(key, value)
                } else if detail == .full {
                    writer.member(key, JSONValue.null)
                }
            }
            if isUnresolved { writer.member("unresolved", true) }
            if detail == .full { writer.member("raw", raw ?? JSONFragment(.null)) }
        }
    }
}
