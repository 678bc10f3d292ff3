import MCP

/// Lists companies, those changed last first.
struct CompanyList: ListTool {
    typealias Input = ListInput

    let name: ToolName = "getCompanies"
    let kind: RecordKind = .companies
}
