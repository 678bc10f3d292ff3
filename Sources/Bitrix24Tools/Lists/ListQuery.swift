import Bitrix24
import JSONCore
import MCP

/// One question for a list of records, with everything filled in that the caller left open.
struct ListQuery: Sendable {
    /// What kind of records.
    let kind: RecordKind
    /// The fields of each record; empty for the portal's own choice.
    let select: [String]
    /// The filter with the range of a date hint and the stages of groups in it.
    let filter: JSONObject
    /// The order, names to `ASC` or `DESC`.
    let order: JSONObject
    /// Which rows.
    let window: PageWindow
    /// The named range that the caller gave.
    let dateHint: DateHint?
    /// Whether the filter bounds the date field itself, so that the named range was left out.
    let ignoresDateHint: Bool
    /// The groups of stages that the caller gave, by the name of the argument.
    let groups: (argument: String, values: [StageGroup])

    /// Checks and completes the arguments of a list tool.
    ///
    /// Groups of stages are looked up in the portal's dictionaries, so this may ask the portal.
    init<Arguments: ListArguments>(
        _ arguments: Arguments,
        of kind: RecordKind,
        for tool: ToolName,
        in context: PortalContext
    ) async throws {
        let input = arguments.list
        self.kind = kind
        select = FieldNames.names(in: input.select)
        order = try SortOrder(input.order, of: kind, for: tool, in: context.texts).fields
        window = PageWindow(
            start: (input.start ?? .zero).rawValue,
            limit: (input.limit ?? .standard).rawValue
        )
        dateHint = input.dateHint
        groups = (Arguments.groupsArgument, arguments.groups)
        var filter = Self.withoutNulls(input.filter ?? [:])
        ignoresDateHint = dateHint != nil && DateBounds(of: filter).touch(kind.dateField)
        if let dateHint, !ignoresDateHint {
            let range = DateBounds.filter(kind.dateField, within: context.range(of: dateHint))
            for member in range.members { filter[member.key] = member.value }
        }
        if let stages = kind.stages, !arguments.groups.isEmpty {
            let found = try await StageFilter(stages, groups: arguments.groups, in: context)
            try found.apply(to: &filter, argument: Arguments.groupsArgument, tool: tool, in: context.texts)
        }
        self.filter = filter
    }

    /// What was asked, as the answer shows it.
    var request: JSONObject {
        var request = JSONObject()
        if !select.isEmpty { request["select"] = .strings(select) }
        if !filter.isEmpty { request["filter"] = .object(filter) }
        request["order"] = .object(order)
        request["start"] = .int(window.start)
        request["limit"] = .int(window.limit)
        if let dateHint { request["dateHint"] = .string(dateHint.rawValue) }
        if !groups.values.isEmpty { request[groups.argument] = .strings(groups.values.map(\.rawValue)) }
        return request
    }

    /// The portal's parameters for the page at an offset.
    func parameters(start: Int) -> JSONObject {
        kind.dialect.parameters(select: select, filter: filter, order: kind.dialect.unambiguous(order), start: start)
    }

    /// A portal's answer to `null` is arbitrary; an empty text is its way to ask for fields that are not set.
    private static func withoutNulls(_ filter: JSONObject) -> JSONObject {
        JSONObject(filter.members.map { .init(key: $0.key, value: $0.value.isNull ? "" : $0.value) })
    }
}
