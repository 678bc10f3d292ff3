package import Bitrix24
package import JSONCore

/// How a portal is asked for records of a kind.
///
/// The universal methods group conditions with "or"; all others combine them with "and" only.
package struct EntityDialect: Hashable, Sendable {
    /// The kind of records.
    package let id: EntityID

    package init(of id: EntityID) {
        self.id = id
    }

    /// The method that lists the records.
    package var method: PortalMethod {
        switch id {
        case .item: "crm.item.list"
        case .activity: "crm.activity.list"
        case .call: "voximplant.statistic.get"
        case .task: "tasks.task.list"
        }
    }

    /// The records as a table that can be read as a whole.
    package var table: PortalTable {
        switch id {
        case .item(let typeID): .items(entityTypeID: typeID)
        case .activity: .legacy(method)
        case .call: .calls
        case .task: .tasks
        }
    }

    /// The number's name in filters and in the order.
    package var idCode: String {
        if case .item = id { "id" } else { "ID" }
    }

    /// Whether conditions can be combined with "or".
    package var groupsConditions: Bool { id.typeID != nil }

    /// Whether the method sorts by one field only, so that rows with the same value come in no order.
    package var sortsByOneField: Bool { id == .call }

    /// The parameters that ask for a page.
    ///
    /// - Parameters:
    ///   - order: The fields that decide, the first one first.
    ///   - start: The offset of the page; -1 for the first one, uncounted.
    package func parameters(
        select: [String],
        filter: JSONObject,
        order: [(field: String, isDescending: Bool)],
        start: Int
    ) -> JSONObject {
        var parameters: JSONObject = [:]
        if let typeID = id.typeID { parameters["entityTypeId"] = .int(typeID) }
        let isCall = id == .call
        if !isCall, !select.isEmpty { parameters["select"] = .strings(select) }
        if !filter.isEmpty { parameters[isCall ? "FILTER" : "filter"] = .object(filter) }
        if isCall {
            // Calls are sorted by one field.
            parameters["SORT"] = .string(order.first?.field ?? "ID")
            parameters["ORDER"] = order.first?.isDescending == true ? "DESC" : "ASC"
        } else {
            parameters["order"] = .object(
                JSONObject(order.map { .init(key: $0.field, value: $0.isDescending ? "DESC" : "ASC") })
            )
        }
        parameters["start"] = .int(start)
        return parameters
    }

    /// The rows in an answer of the method.
    package func rows(in result: JSONNode) -> [JSONNode] {
        switch id {
        case .item: Array((result["items"] ?? result).elements)
        case .task: Array((result["tasks"] ?? result).elements)
        case .activity, .call: Array(result.elements)
        }
    }

    /// A field of a row; tasks name their fields in another way than their filters do.
    package func value(of code: String, in row: JSONNode) -> JSONNode? {
        guard id == .task else { return row[code] }
        return row[Self.camelCase(code)]
    }

    /// `RESPONSIBLE_ID` as `responsibleId`.
    static func camelCase(_ code: String) -> String {
        let parts = code.lowercased().split(separator: "_")
        return parts.dropFirst().reduce(into: String(parts.first ?? "")) {
            $0 += $1.prefix(1).uppercased() + $1.dropFirst()
        }
    }
}
