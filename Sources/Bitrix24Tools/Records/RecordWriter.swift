import Bitrix24
import JSONCore

/// Writes records as they came from the portal, each with the names of its codes spliced in as `_meta`.
struct RecordWriter {
    private static let meta = JSONName("_meta")

    private let records: RecordSet
    private let detail: DetailLevel
    private let memory: EntryMemory
    /// The entries that are known.
    private var entries: MetaEntries
    /// The place of the entry that a code of these records has in a field, field by field; -1 where it was not looked up yet.
    private var places: [Int]
    /// The places of one record's entries.
    private var chosen: [Int] = []
    private var hasNews = false

    init(_ records: RecordSet, detail: DetailLevel, memory: EntryMemory) {
        self.records = records
        self.detail = detail
        self.memory = memory
        entries = memory.entries(of: records.kind, detail: detail, in: records.snapshot)
        places = Array(repeating: -1, count: records.kind.meta.count * records.codes.all.count)
    }

    /// Remembers the entries that had to be made.
    func finish() {
        guard hasNews, let snapshot = records.snapshot else { return }
        memory.keep(entries, of: records.kind, detail: detail, in: snapshot)
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
        choose(for: position)
        if !chosen.isEmpty {
            writer.key(Self.meta)
            writer.beginObject()
            writer.members(at: chosen, of: entries.table)
            writer.endObject()
        }
        writer.endObject()
    }

    private mutating func choose(for position: Int) {
        chosen.removeAll(keepingCapacity: true)
        let count = records.codes.all.count
        for field in records.kind.meta.indices {
            guard let code = records.codes.place(of: position, in: field) else { continue }
            let place = places[field * count + code]
            if place >= 0 {
                chosen.append(place)
            } else if let place = look(up: code, of: field) {
                places[field * count + code] = place
                chosen.append(place)
            }
        }
    }

    private mutating func look(up place: Int, of field: Int) -> Int? {
        let code = records.codes.all[place]
        if let place = entries.place(of: code, in: field) { return place }
        guard let snapshot = records.snapshot else { return nil }
        let meta = records.kind.meta[field]
        let entry = MetaEntry(code, of: meta, in: snapshot).fragment(detail: detail)
        hasNews = true
        return entries.add(JSONMember(meta.name, entry), of: code, in: field)
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
