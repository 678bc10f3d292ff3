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
        guard let found = Self.found(code, of: field, in: snapshot) else {
            isUnresolved = true
            return
        }
        if !found.name.isEmpty { name = found.name }
        raw = found.raw
        guard field.dictionary == .users, let user = snapshot.user(code) else { return }
        details = [
            ("email", user.email), ("firstName", user.firstName), ("lastName", user.lastName),
            ("workPosition", user.workPosition),
        ]
    }

    /// What the portal calls a code; the code itself where no dictionary knows it.
    static func name(of code: String, in field: MetaField, _ snapshot: DirectorySnapshot) -> String {
        guard let found = found(code, of: field, in: snapshot), !found.name.isEmpty else { return code }
        return found.name
    }

    private static func found(
        _ code: String,
        of field: MetaField,
        in snapshot: DirectorySnapshot
    ) -> (name: String, raw: JSONFragment)? {
        switch field.dictionary {
        case .users: snapshot.user(code).map { ($0.name, $0.raw) }
        case .statuses(let entity): snapshot.status(code, in: entity).map { ($0.name, $0.raw) }
        case .dealStages: snapshot.dealStage(code).map { ($0.name, $0.raw) }
        case .categories: snapshot.category(code).map { ($0.name, $0.raw) }
        case .currencies: snapshot.currency(code).map { ($0.fullName, $0.raw) }
        case .taskField(let name):
            snapshot.taskFieldValues(name).first { $0.id == code }.map { ($0.name, pair($0)) }
        }
    }

    private static func pair(_ value: (id: String, name: String)) -> JSONFragment {
        JSONFragment(["id": .string(value.id), "name": .string(value.name)])
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
