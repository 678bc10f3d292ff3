import JSONCore
import MCP

/// What can be done with leads, each task with the call that does it, and the rules to keep.
struct LeadsGuide: Resource {
    private struct Arguments: Decodable {
        /// A part of the title.
        var title: String?
        /// The same by another name.
        var scenario: String?
        var start: RowOffset?
        var limit: RowLimit?
    }

    let path = "bitrix24_leads_guide"

    func page(
        _ arguments: JSONObject,
        in context: PortalContext,
        for request: RequestContext
    ) async throws -> ResourcePage {
        let arguments = try decoded(arguments, as: Arguments.self)
        let wanted = [arguments.title, arguments.scenario].compactMap { $0?.lowercased() }.filter { !$0.isEmpty }
        let scenarios = context.texts.guideScenarios.filter { scenario in
            wanted.allSatisfy { scenario.title.lowercased().contains($0) }
        }
        var rows = scenarios.map(\.row)
        if wanted.isEmpty {
            rows.append(JSONFragment(["type": "rules", "rules": .strings(context.texts.guideRules)]))
        }
        return try RowSlice(start: arguments.start, limit: arguments.limit).page(of: rows, at: path)
    }
}

extension GuideScenario {
    fileprivate var row: JSONFragment {
        JSONFragment([
            "type": "scenario",
            "title": .string(title),
            "description": .string(description),
            "payload": .object(payload),
        ])
    }
}
