import Bitrix24
import JSONCore

/// Records of one kind together with the names of their codes.
struct RecordSet: Sendable {
    /// What kind of records they are.
    let kind: RecordKind
    /// The portal's rows.
    let rows: [JSONNode]
    /// For each row the codes of ``RecordKind/meta``, in that order; `nil` where the row has none.
    let codes: [[String?]]
    /// What the portal calls the codes; `nil` where there was nothing to ask.
    let snapshot: DirectorySnapshot?

    /// Reads the codes of records and looks their names up, asking the portal only for what is not cached.
    init(_ rows: [JSONNode], of kind: RecordKind, namedBy directory: PortalDirectory) async {
        self.kind = kind
        self.rows = rows
        guard !kind.meta.isEmpty else {
            codes = rows.map { _ in [] }
            snapshot = nil
            return
        }
        var reader = CodeReader(kind.meta)
        let codes = rows.map { reader.codes(in: $0) }
        self.codes = codes
        let used = kind.meta.indices.filter { field in codes.contains { $0[field] != nil } }
        guard !used.isEmpty else {
            snapshot = nil
            return
        }
        var userIDs: Set<String> = []
        for field in used where kind.meta[field].dictionary == .users {
            userIDs.formUnion(codes.compactMap { $0[field] })
        }
        let needs = DirectoryNeeds(for: used.map { kind.meta[$0] }, userIDs: userIDs)
        snapshot = await directory.snapshot(for: needs)
    }

    /// Why some names could not be looked up.
    var problems: [PortalError] { snapshot?.problems ?? [] }

    /// What the portal calls a code; the code itself where no dictionary knows it.
    func name(of code: String, in field: MetaField) -> String {
        guard let snapshot else { return code }
        return MetaEntry(code, of: field, in: snapshot).name
    }
}
