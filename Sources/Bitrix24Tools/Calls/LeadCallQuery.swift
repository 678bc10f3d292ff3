import JSONCore
import MCP

/// One question for the calls of a lead.
struct LeadCallQuery: Sendable {
    private static let leadOwnerType = 1
    private static let callActivityType = 2

    let kind = RecordKind.activities
    /// The fields of an activity that each row shows beside what it always has.
    let select: [String]
    /// Which calls.
    let window: PageWindow
    private let leadID: RecordID
    private let filter: JSONObject
    private let order: SortOrder

    /// Checks the arguments.
    ///
    /// - Throws: A ``ToolInputError`` for a filter that contradicts what the tool looks for.
    init(_ input: LeadCallList.Input, for tool: ToolName, in texts: LocaleTexts) throws {
        leadID = input.ownerId
        select = FieldNames.names(in: input.select)
        window = PageWindow(
            start: (input.start ?? .zero).rawValue,
            limit: (input.limit ?? .standard).rawValue
        )
        order = try SortOrder(input.order, of: kind, for: tool, in: texts)
        var filter = input.filter ?? [:]
        let own: JSONObject = [
            "OWNER_TYPE_ID": .int(Self.leadOwnerType),
            "OWNER_ID": .int(leadID.rawValue),
            "TYPE_ID": .int(Self.callActivityType),
        ]
        let faults = own.keys.filter { filter[$0] != nil }.map {
            ToolInputFault(path: "filter.\($0)", reason: texts.message(.setByTool))
        }
        guard faults.isEmpty else { throw ToolInputError(tool: tool, faults: faults) }
        for member in own.members { filter[member.key] = member.value }
        self.filter = filter
    }

    /// The portal's parameters for the page at an offset.
    func parameters(start: Int) -> JSONObject {
        kind.dialect.parameters(
            select: ["*"] + CallRow.extraFields,
            filter: filter,
            order: kind.dialect.unambiguous(order.fields),
            start: start
        )
    }

    /// What was asked, as the answer shows it.
    var request: JSONObject {
        var request: JSONObject = ["ownerId": .int(leadID.rawValue)]
        if !select.isEmpty { request["select"] = .strings(select) }
        request["filter"] = .object(filter)
        request["order"] = .object(order.fields)
        request["start"] = .int(window.start)
        request["limit"] = .int(window.limit)
        return request
    }
}
