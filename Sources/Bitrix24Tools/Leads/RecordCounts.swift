import JSONCore

/// How many of the returned records have each code of some `_meta` entries.
struct RecordCounts: Sendable {
    private struct Group {
        let name: String
        var counts: [(code: String, name: String, count: Int)] = []
    }

    private static let count = JSONName("count")
    private static let name = JSONName("name")

    private var groups: [Group] = []

    /// Counts over the first records of a set.
    ///
    /// An entry whose code none of the records has, because `select` left its field out, is not counted: a zero would
    /// be a lie.
    init(_ records: RecordSet, keeping count: Int, by names: [String]) {
        for name in names {
            guard let place = records.kind.meta.firstIndex(where: { $0.name == name }) else { continue }
            var counts = Array(repeating: 0, count: records.codes.all.count)
            for record in 0..<count {
                if let code = records.codes.place(of: record, in: place) { counts[code] += 1 }
            }
            let places = counts.indices.filter { counts[$0] > 0 }
            guard !places.isEmpty || records.rows.isEmpty else { continue }
            let codes = places.map { records.codes.all[$0] }
            let names = records.names(of: codes, in: records.kind.meta[place])
            var group = Group(name: name)
            for (place, (code, name)) in zip(places, zip(codes, names)) {
                group.counts.append((code, name, counts[place]))
            }
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
                            writer.key(Self.count)
                            writer.value(entry.count)
                            writer.key(Self.name)
                            writer.value(entry.name)
                        }
                    }
                }
            }
        }
    }
}
