import JSONCore

/// Something that the reader of an answer should know; no error.
struct AnswerWarning: Hashable, Sendable {
    /// What, in the words of the locale.
    var message: String
    /// Filters that make the warning go away.
    var suggestedFilters: JSONObject?

    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("message", message)
            if let suggestedFilters { writer.member("suggested_filters", .object(suggestedFilters)) }
        }
    }
}
