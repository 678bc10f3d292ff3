import Bitrix24
import JSONCore

/// How a family of the portal's list methods takes its parameters and where it puts the rows.
enum RecordDialect: Hashable, Sendable {
    /// `crm.lead.list` and its like: rows are the result itself.
    case crm
    /// `tasks.task.list`: rows stand under `tasks`.
    case tasks
    /// `user.get`: the filter is `FILTER`, and the order is two texts.
    case users

    /// The parameters of a list method.
    func parameters(select: [String], filter: JSONObject, order: JSONObject, start: Int) -> JSONObject {
        var parameters = JSONObject()
        if !select.isEmpty { parameters["select"] = .strings(select) }
        switch self {
        case .crm, .tasks:
            if !filter.isEmpty { parameters["filter"] = .object(filter) }
            if !order.isEmpty { parameters["order"] = .object(order) }
        case .users:
            if !filter.isEmpty { parameters["FILTER"] = .object(filter) }
            if let first = order.members.first {
                parameters["sort"] = .string(first.key)
                parameters["order"] = first.value
            }
        }
        if start > 0 { parameters["start"] = .int(start) }
        return parameters
    }

    /// An order with the number as the last word, so that rows of the same moment keep their places between pages.
    ///
    /// Where the portal takes no further field, ties stay as it likes them.
    func unambiguous(_ order: JSONObject) -> JSONObject {
        guard order.count < maximumOrderFields, !order.keys.contains(where: { $0.uppercased() == "ID" }) else {
            return order
        }
        var complete = order
        complete["ID"] = order.members.last?.value ?? "DESC"
        return complete
    }

    /// The name under which the rows stand inside the result; `nil` where the result is the rows.
    var rowsKey: String? {
        switch self {
        case .crm, .users: nil
        case .tasks: "tasks"
        }
    }

    /// How many fields the portal can sort by in one call.
    var maximumOrderFields: Int {
        switch self {
        case .crm, .tasks: 20
        case .users: 1
        }
    }
}
