import Bitrix24
import JSONCore

/// What the portal knows of some call activities: each in full, the telephony's statistics, and who is responsible, all
/// asked in one batch.
struct CallDetails: Sendable {
    /// How many calls share one question for statistics: few enough that their rows fit into one page.
    private static let callsPerQuestion = 10

    /// The activities in order, in full where the portal gave them.
    let activities: [JSONNode]
    /// Why some activities are not in full.
    let activityProblem: PortalError?
    /// Why statistics are missing.
    let statisticsProblem: PortalError?

    private let statistics: [String: JSONNode]

    /// Asks for the details of activities; what fails is told, and the rows of the list stand in.
    ///
    /// The names of people are in the client's directory afterwards.
    init(of rows: [JSONNode], kind: RecordKind, from client: PortalClient) async {
        let ids = rows.map { $0["ID"]?.code ?? "" }
        let chunks = stride(from: 0, to: ids.count, by: Self.callsPerQuestion).map {
            Array(ids[$0..<min($0 + Self.callsPerQuestion, ids.count)])
        }
        let item = kind.item
        let commands =
            ids.map { BatchCommand(item.method, item.parameters(id: $0)) }
            + chunks.map {
                BatchCommand("voximplant.statistic.get", ["FILTER": ["CRM_ACTIVITY_ID": .strings($0)]])
            }
        let results = await Self.results(of: commands, lookingUp: Self.needs(of: rows, kind: kind), from: client)
        let (full, activityProblem) = Self.split(results.prefix(ids.count))
        activities = zip(rows, full).map { row, answer in answer.flatMap(item.record) ?? row }
        self.activityProblem = activityProblem
        let (pages, statisticsProblem) = Self.split(results.dropFirst(ids.count))
        self.statisticsProblem = statisticsProblem
        statistics = Self.longest(pages.compactMap(\.self).flatMap { Array($0.result.elements) })
    }

    /// The statistics of an activity's call.
    func statistic(of activity: JSONNode) -> JSONNode? {
        activity["ID"]?.code.flatMap { statistics[$0] }
    }

    private static func needs(of rows: [JSONNode], kind: RecordKind) -> DirectoryNeeds {
        var reader = CodeReader(kind.meta)
        for row in rows { reader.read(row) }
        let people = kind.meta.indices.filter { kind.meta[$0].dictionary == .users }
        return DirectoryNeeds(for: kind.meta, userIDs: Set(people.flatMap { reader.codes.codes(like: $0) }))
    }

    private static func results(
        of commands: [BatchCommand],
        lookingUp needs: DirectoryNeeds,
        from client: PortalClient
    ) async -> [Result<PortalAnswer, PortalError>] {
        guard !commands.isEmpty else { return [] }
        do throws(PortalError) {
            return try await client.batch(commands, lookingUp: needs)
        } catch {
            return commands.map { _ in .failure(error) }
        }
    }

    private static func split(
        _ results: ArraySlice<Result<PortalAnswer, PortalError>>
    ) -> (answers: [PortalAnswer?], problem: PortalError?) {
        var problem: PortalError?
        let answers = results.map { result -> PortalAnswer? in
            switch result {
            case .success(let answer): return answer
            case .failure(let error):
                problem = problem ?? error
                return nil
            }
        }
        return (answers, problem)
    }

    /// The statistics by activity; of a call that was passed on, the longest part.
    private static func longest(_ rows: [JSONNode]) -> [String: JSONNode] {
        let pairs = rows.compactMap { row in row["CRM_ACTIVITY_ID"]?.code.map { ($0, row) } }
        return Dictionary(pairs) { $1.duration > $0.duration ? $1 : $0 }
    }
}

extension JSONNode {
    fileprivate var duration: Int { self["CALL_DURATION"]?.code.flatMap { Int($0) } ?? 0 }
}
