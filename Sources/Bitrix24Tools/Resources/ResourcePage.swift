import JSONCore

/// What was read of a resource.
struct ResourcePage: Sendable {
    /// The rows, a JSON array.
    var data: JSONFragment
    /// Where to go on; `nil` at the end.
    var nextCursor: String?
    /// How many rows the whole has, where that is known.
    var total: Int?
    /// What the reader should know.
    var warnings: [AnswerWarning] = []

    /// The page as JSON.
    func fragment(path: String, instanceName: String?) -> JSONFragment {
        var writer = JSONWriter(capacity: data.bytes.count + 512)
        writer.object { writer in
            writer.key("metadata")
            AnswerMetadata(resource: path, instanceName: instanceName).write(to: &writer)
            writer.member("data", data)
            writer.member("next_cursor", nextCursor.map(JSONValue.string) ?? .null)
            writer.member("total", total.map { JSONValue.int($0) } ?? .null)
            guard !warnings.isEmpty else { return }
            writer.key("warnings")
            writer.array { writer in
                for warning in warnings { warning.write(to: &writer) }
            }
        }
        return JSONFragment(trusting: writer.bytes)
    }
}
