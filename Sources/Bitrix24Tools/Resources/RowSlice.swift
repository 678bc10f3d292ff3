import JSONCore
import MCP

/// Which rows of something small a reader wants.
struct RowSlice: Decodable, Sendable {
    var filter: JSONObject?
    var start: RowOffset?
    var limit: RowLimit?

    /// The part of the rows whose fields have the filter's values; all of them without a limit.
    ///
    /// - Throws: A ``ToolInputError`` under the resource's name for a field that no row has.
    func page(of rows: [JSONFragment], at path: String) throws -> ResourcePage {
        let matching = try matching(rows, at: path)
        let start = min((start ?? .zero).rawValue, matching.count)
        let end = min(start + (limit?.rawValue ?? matching.count), matching.count)
        return ResourcePage(
            data: JSONFragment(array: matching[start..<end]),
            nextCursor: end < matching.count ? "\(end)" : nil,
            total: matching.count
        )
    }

    private func matching(_ rows: [JSONFragment], at path: String) throws -> [JSONFragment] {
        guard let filter, !filter.isEmpty else { return rows }
        let nodes = try rows.map { try JSONDocument(parsing: $0.bytes, options: .lenient).root }
        var fields: [String] = []
        for name in nodes.flatMap({ $0.members.map(\.key) }) where !fields.contains(name) { fields.append(name) }
        let strangers = rows.isEmpty ? [] : filter.keys.filter { !fields.contains($0) }
        guard strangers.isEmpty else {
            let faults = strangers.map { ToolInputFault(path: "filter.\($0)", problem: .unknown(allowed: fields)) }
            throw ToolInputError(tool: ToolName(rawValue: path), faults: faults)
        }
        return zip(rows, nodes).filter { matches($1, filter) }.map(\.0)
    }

    private func matches(_ row: JSONNode, _ filter: JSONObject) -> Bool {
        filter.members.allSatisfy { member in
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
