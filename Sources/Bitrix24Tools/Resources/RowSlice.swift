import JSONCore

/// Which rows of something small a reader wants.
struct RowSlice: Decodable, Sendable {
    var filter: JSONObject?
    var start: RowOffset?
    var limit: RowLimit?

    /// The part of the rows whose fields have the filter's values; all of them without a limit.
    func page(of rows: [JSONFragment]) throws -> ResourcePage {
        let matching = try rows.filter(matches)
        let start = min((start ?? .zero).rawValue, matching.count)
        let end = min(start + (limit?.rawValue ?? matching.count), matching.count)
        return ResourcePage(
            data: JSONFragment(array: matching[start..<end]),
            nextCursor: end < matching.count ? "\(end)" : nil,
            total: matching.count
        )
    }

    private func matches(_ row: JSONFragment) throws -> Bool {
        guard let filter, !filter.isEmpty else { return true }
        let row = try JSONDocument(parsing: row.bytes, options: .lenient).root
        return filter.members.allSatisfy { member in
            let code = row[member.key]?.code ?? ""
            return (member.value.array ?? [member.value]).contains { ($0.string ?? $0.text) == code }
        }
    }
}

extension JSONFragment {
    /// An array of values.
    init(array elements: some Sequence<JSONFragment>) {
        var writer = JSONWriter()
        writer.array { writer in
            for element in elements { writer.value(element) }
        }
        self.init(trusting: writer.bytes)
    }
}
