import Bitrix24
import JSONCore
import MCP

/// The stages that belong to groups, looked up in the portal's dictionaries.
struct StageFilter: Sendable {
    private let field: String
    private let stages: [String]

    /// Looks up the stages of groups in every pipeline.
    ///
    /// - Throws: Why the dictionaries could not be read; a list without its filter would be a wrong answer.
    init(_ directory: StageDirectory, groups: [StageGroup], in context: PortalContext) async throws {
        field = directory.field
        let snapshot = await context.client.directory.snapshot(for: directory.needs)
        let known = directory.stages(in: snapshot)
        if known.isEmpty, let problem = snapshot.problems.first { throw problem }
        var seen: Set<String> = []
        stages =
            known
            .filter { groups.contains(StageGroup($0)) && seen.insert($0.id).inserted }
            .map(\.id)
    }

    /// Narrows a filter to the stages.
    ///
    /// - Throws: A ``ToolInputError`` where no stage is left, because the portal would take an empty list for no
    ///   filter at all.
    func apply(to filter: inout JSONObject, argument: String, tool: ToolName, in texts: LocaleTexts) throws {
        let names = [field, "=\(field)", "@\(field)"].filter { filter[$0] != nil }
        var allowed = stages
        for name in names {
            let asked = filter[name].map(Self.codes) ?? []
            allowed = allowed.filter(asked.contains)
        }
        guard !allowed.isEmpty else {
            let arguments = ["field": names.first ?? field, "stages": stages.joined(separator: ", ")]
            let reason = texts.message(names.isEmpty ? .groupsWithoutStage : .groupsExcludeFilter, arguments)
            throw ToolInputError(tool: tool, faults: [.init(path: argument, reason: reason)])
        }
        for name in names { filter[name] = nil }
        filter[field] = .strings(allowed)
    }

    private static func codes(_ value: JSONValue) -> [String] {
        (value.array ?? [value]).compactMap { $0.string ?? $0.number?.text }
    }
}
