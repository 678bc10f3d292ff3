import JSONCore
import MCP

/// What a list is sorted by.
struct SortOrder: Hashable, Sendable {
    /// The fields in order, each with `ASC` or `DESC`.
    let fields: JSONObject

    /// Checks an order; without one the kind's own order stands.
    ///
    /// - Throws: A ``ToolInputError`` that names each field whose direction is none, or that the portal can only sort by
    ///   fewer fields.
    init(_ order: JSONObject?, of kind: RecordKind, for tool: ToolName, in texts: LocaleTexts) throws {
        guard let order, !order.isEmpty else {
            fields = kind.order
            return
        }
        var faults: [ToolInputFault] = []
        var fields = JSONObject()
        for member in order.members {
            if let direction = member.value.string?.uppercased(), ["ASC", "DESC"].contains(direction) {
                fields[member.key] = .string(direction)
            } else {
                faults.append(
                    .init(
                        path: "order.\(member.key)",
                        problem: .unexpected(found: member.value.text, expected: .oneOf(["ASC", "DESC"]))
                    )
                )
            }
        }
        let maximum = kind.dialect.maximumOrderFields
        if order.count > maximum {
            let arguments = ["count": "\(order.count)", "method": "\(kind.list)", "maximum": "\(maximum)"]
            faults.append(.init(path: "order", reason: texts.message(.tooManySortFields, arguments)))
        }
        guard faults.isEmpty else { throw ToolInputError(tool: tool, faults: faults) }
        self.fields = fields
    }
}
