import Bitrix24
import JSONCore

/// Writes records as they came from the portal, each with the names of its codes spliced in as `_meta`.
struct RecordWriter {
    private let records: RecordSet
    private let detail: DetailLevel
    private let keys: [JSONKey]
    /// The entries written so far, by dictionary and code.
    private var entries: [[JSONFragment?]]

    init(_ records: RecordSet, detail: DetailLevel) {
        self.records = records
        self.detail = detail
        keys = records.kind.meta.map { JSONKey($0.name) }
        entries = Array(repeating: [], count: records.codes.dictionaryCount)
        for field in records.kind.meta.indices {
            entries[records.codes.dictionary(of: field)] = records.codes.codes(like: field).map { _ in nil }
        }
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
        for field in keys.indices {
            guard let place = records.codes.place(of: position, in: field) else { continue }
            if isFirst {
                writer.key("_meta")
                writer.beginObject()
                isFirst = false
            }
            writer.key(keys[field])
            writer.value(entry(at: place, of: field, in: snapshot))
        }
        if !isFirst { writer.endObject() }
    }

    private mutating func entry(at place: Int, of field: Int, in snapshot: DirectorySnapshot) -> JSONFragment {
        let dictionary = records.codes.dictionary(of: field)
        if let known = entries[dictionary][place] { return known }
        let code = records.codes.codes(like: field)[place]
        let entry = MetaEntry(code, of: records.kind.meta[field], in: snapshot).fragment(detail: detail)
        entries[dictionary][place] = entry
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
