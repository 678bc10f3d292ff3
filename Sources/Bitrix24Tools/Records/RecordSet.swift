import Bitrix24
import JSONCore

/// Records of one kind together with the names of their codes.
struct RecordSet: Sendable {
    /// What kind of records they are.
    let kind: RecordKind
    /// The portal's rows.
    let rows: [JSONNode]
    /// The codes of ``RecordKind/meta`` in the rows.
    let codes: RecordCodes
    /// What the portal calls the codes; `nil` where there was nothing to ask.
    let snapshot: DirectorySnapshot?

    /// Reads the codes of records and looks their names up, asking the portal only for what is not cached.
    init(_ rows: [JSONNode], of kind: RecordKind, namedBy directory: PortalDirectory) async {
        self.kind = kind
        self.rows = rows
        var reader = CodeReader(kind.meta)
        for row in rows { reader.read(row) }
        codes = reader.codes
        let used = kind.meta.indices.filter { reader.codes.isUsed($0) }
        guard !used.isEmpty else {
            snapshot = nil
            return
        }
        let person = used.first { kind.meta[$0].dictionary == .users }
        let needs = DirectoryNeeds(
            for: used.map { kind.meta[$0] },
            userIDs: Set(person.map { reader.codes.codes(like: $0) } ?? [])
        )
        snapshot = await directory.snapshot(for: needs)
    }

    /// Why some names could not be looked up.
    var problems: [PortalError] { snapshot?.problems ?? [] }

    /// What the portal calls codes; the code itself where no dictionary knows it.
    func names(of codes: [String], in field: MetaField) -> [String] {
        guard let snapshot else { return codes }
        return codes.map { MetaEntry.name(of: $0, in: field, snapshot) }
    }
}
