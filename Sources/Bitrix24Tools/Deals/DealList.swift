import MCP

/// Lists deals, those changed last first.
struct DealList: ListTool {
    struct Input: ListArguments {
        private enum CodingKeys: String, CodingKey {
            case stageSemantics
        }

        static let groupsArgument = "stageSemantics"

        let list: ListInput
        let groups: [StageGroup]

        /// Reads the arguments of every list tool, and the groups of stages.
        init(from decoder: any Decoder) throws {
            list = try ListInput(from: decoder)
            let container = try decoder.container(keyedBy: CodingKeys.self)
            groups = try container.decodeIfPresent([StageGroup].self, forKey: .stageSemantics) ?? []
        }
    }

    let name: ToolName = "getDeals"
    let kind: RecordKind = .deals
}
