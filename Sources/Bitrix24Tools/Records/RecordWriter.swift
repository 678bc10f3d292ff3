import Bitrix24
import JSONCore

/// Writes records as they came from the portal, each with the names of its codes spliced in as `_meta`.
struct RecordWriter {
    private let records: RecordSet
    private let detail: DetailLevel
    /// For each field of `_meta` the entries written so far, by code: a page names the same few people again and again.
    private var entries: [[String: JSONFragment]]

    init(_ records: RecordSet, detail: DetailLevel) {
        self.records = records
        self.detail = detail
        entries = records.kind.meta.map { _ in [:] }
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
        writeMeta(of: records.codes[position], to: &writer)
        writer.endObject()
    }

    private mutating func writeMeta(of codes: [String?], to writer: inout JSONWriter) {
        guard let snapshot = records.snapshot, codes.contains(where: { $0 != nil }) else { return }
        writer.key("_meta")
        writer.beginObject()
        for (place, code) in codes.enumerated() {
            guard let code else { continue }
            let entry = entry(of: code, at: place, in: snapshot)
            writer.member(records.kind.meta[place].name, entry)
        }
        writer.endObject()
    }

    private mutating func entry(of code: String, at place: Int, in snapshot: DirectorySnapshot) -> JSONFragment {
        if let known = entries[place][code] { return known }
        let entry = MetaEntry(code, of: records.kind.meta[place], in: snapshot).fragment(detail: detail)
        entries[place][code] = entry
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
