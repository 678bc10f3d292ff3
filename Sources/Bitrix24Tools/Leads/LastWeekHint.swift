import JSONCore

/// The arguments that list the records of the last week, ready to copy.
struct LastWeekHint: Sendable {
    private let message: String
    private let filter: JSONObject
    private let order: JSONObject
    private let limit: Int

    init(for query: ListQuery, in context: PortalContext) {
        message = context.texts.message(.lastWeekHint)
        filter = DateBounds.filter(query.kind.dateField, within: context.range(of: .lastWeek))
        order = query.order
        limit = query.window.limit
    }

    /// The hint as JSON.
    var fragment: JSONFragment {
        JSONFragment { writer in
            writer.member("message", message)
            writer.key("copyableFilter")
            writer.object { writer in
                writer.key("filter")
                writer.value(filter)
                writer.key("order")
                writer.value(order)
                writer.member("limit", limit)
            }
        }
    }
}
