import JSONCore

/// Writes an entry of a dictionary.
struct StatusRow: Sendable {
    let entry: DictionaryEntry

    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("ID", String(entry.id))
            writer.member("ENTITY_ID", entry.entity)
            writer.member("STATUS_ID", entry.code)
            writer.member("NAME", entry.name)
            writer.member("NAME_INIT", entry.isSystem ? entry.initialName ?? entry.name : "")
            writer.member("SORT", String(entry.sort))
            writer.member("SYSTEM", entry.isSystem ? "Y" : "N")
            writer.member("CATEGORY_ID", entry.category.map { .string(String($0)) } ?? .null)
            writer.member("COLOR", entry.color.map(JSONValue.string) ?? .null)
            writer.member("SEMANTICS", entry.meaning?.letter.map(JSONValue.string) ?? .null)
            guard let meaning = entry.meaning, entry.hasExtra else { return }
            writer.key("EXTRA")
            writer.object { writer in
                writer.member("SEMANTICS", meaning.rawValue)
                writer.member("COLOR", entry.color ?? "")
            }
        }
    }
}

extension DictionaryEntry {
    /// Writes the entry without what it means.
    func writeShortly(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("NAME", name)
            writer.member("SORT", sort)
            writer.member("STATUS_ID", code)
        }
    }
}
