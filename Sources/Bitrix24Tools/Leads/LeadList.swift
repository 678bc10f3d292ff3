import JSONCore
import MCP

/// Lists leads, those changed last first.
struct LeadList: ListTool {
    struct Input: ListArguments {
        private enum CodingKeys: String, CodingKey {
            case statusSemantics
            case groupSemantics
        }

        static let groupsArgument = "statusSemantics"

        let list: ListInput
        let groups: [StageGroup]

        /// Reads the arguments of every list tool, and the groups under either of their two names.
        init(from decoder: any Decoder) throws {
            list = try ListInput(from: decoder)
            let container = try decoder.container(keyedBy: CodingKeys.self)
            let groups = try container.decodeIfPresent([StageGroup].self, forKey: .statusSemantics)
            let alias = try container.decodeIfPresent([StageGroup].self, forKey: .groupSemantics)
            self.groups = (groups ?? []) + (alias ?? [])
        }
    }

    let name: ToolName = "getLeads"
    let kind: RecordKind = .leads

    func extras(
        of records: RecordSet,
        keeping count: Int,
        for query: ListQuery,
        in context: PortalContext
    ) -> ListExtras {
        ListExtras(
            aggregates: RecordCounts(records, keeping: count, by: ["status", "responsible"]).fragment,
            hints: LastWeekHint(for: query, in: context).fragment
        )
    }
}
