import JSONCore

/// How many of the returned records have each code of some `_meta` entries.
struct RecordCounts: Sendable {
    private struct Group {
        let name: String
        var counts: [(code: String, name: String, count: Int)] = []
    }

    private var groups: [Group] = []

    /// Counts over the first records of a set.
    ///
    /// An entry whose code none of the records has, because `select` left its field out, is not counted: a zero would
    /// be a lie.
    init(_ records: RecordSet, keeping count: Int, by names: [String]) {
        for name in names {
            guard let place = records.kind.meta.firstIndex(where: { $0.name == name }) else { continue }
            var group = Group(name: name)
            var places: [String: Int] = [:]
            for codes in records.codes.prefix(count) {
                guard let code = codes[place] else { continue }
                if let known = places[code] {
                    group.counts[known].count += 1
                } else {
                    places[code] = group.counts.count
                    group.counts.append((code, records.name(of: code, in: records.kind.meta[place]), 1))
                }
            }
            guard !group.counts.isEmpty || records.rows.isEmpty else { continue }
            group.counts.sort { ($1.count, $0.code) < ($0.count, $1.code) }
            groups.append(group)
        }
    }

    /// The counts by entry and code, the most frequent first; `nil` where nothing could be counted.
    var fragment: JSONFragment? {
        guard !groups.isEmpty else { return nil }
        return JSONFragment { writer in
            for group in groups {
                writer.key(group.name)
                writer.object { writer in
                    for entry in group.counts {
                        writer.key(entry.code)
                        writer.object { writer in
                            writer.member("count", entry.count)
                            writer.member("name", entry.name)
                        }
                    }
                }
            }
        }
    }
}
