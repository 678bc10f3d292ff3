import Bitrix24
import JSONCore

/// Writes records as they came from the portal, each with the names of its codes spliced in as `_meta`.
struct RecordWriter {
    private let records: RecordSet
    private let detail: DetailLevel
    private let memory: EntryMemory
    /// The entries that these records need, by field and place of the code.
    private var entries: [[JSONMember?]]
    /// The entries that are known, by field and code.
    private var known: EntryMemory.Entries
    private var hasNews = false

    init(_ records: RecordSet, detail: DetailLevel, memory: EntryMemory) {
        self.records = records
        self.detail = detail
        self.memory = memory
        entries = records.kind.meta.indices.map { records.codes.codes(like: $0).map { _ in nil } }
        known = memory.entries(of: records.kind, detail: detail, in: records.snapshot)
    }

    /// Remembers the entries that had to be made.
    func finish() {
        guard hasNews, let snapshot = records.snapshot else { return }
        memory.keep(known, of: records.kind, detail: detail, in: snapshot)
    }

    /// Writes one record.
    mutating func write(_ position: Int, to writer: inout JSONWriter) {
        let row = records.rows[position]
        guard row.kind == .object else { return writer.value(row) }
        writer.beginObject()
        if detail == .compact {
            for member in row.members where !member.value.isBlank { writer.copy(member) }
        } else {
            writer.members(of: row)
        }
        writeMeta(of: position, to: &writer)
        writer.endObject()
    }

    private mutating func writeMeta(of position: Int, to writer: inout JSONWriter) {
        guard let snapshot = records.snapshot else { return }
        var isFirst = true
        for field in entries.indices {
            guard let place = records.codes.place(of: position, in: field) else { continue }
            if isFirst {
                writer.key("_meta")
                writer.beginObject()
                isFirst = false
            }
            writer.member(entry(at: place, of: field, in: snapshot))
        }
        if !isFirst { writer.endObject() }
    }

    private mutating func entry(at place: Int, of field: Int, in snapshot: DirectorySnapshot) -> JSONMember {
        if let entry = entries[field][place] { return entry }
        let code = records.codes.codes(like: field)[place]
        let entry = known[field][code] ?? make(code, of: field, in: snapshot)
        entries[field][place] = entry
        return entry
    }

    private mutating func make(_ code: String, of field: Int, in snapshot: DirectorySnapshot) -> JSONMember {
        let meta = records.kind.meta[field]
        let entry = JSONMember(meta.name, MetaEntry(code, of: meta, in: snapshot).fragment(detail: detail))
        known[field][code] = entry
        hasNews = true
        return entry
    }
}

extension JSONNode {
    /// Whether the value says nothing: null, an empty text, or a container without content.
    var isBlank: Bool {
        switch kind {
        case .null: true
        case .string: rawBytes.count == 2
        case .array, .object: count == 0
        case .bool, .number: false
        }
    }
}
